import { Icon } from '@tiendo/ui';
import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { sourcePath, type SourceAbout } from './source-path.ts';
import './sources.css';

/** SourceLink leads from a row of a list to the passage that it was made from. */
export function SourceLink(props: {
  readonly about: SourceAbout;
  readonly id: string;
  readonly name: string;
}) {
  const { t } = useText();
  const { tenant } = useParams();
  const { about, id, name } = props;
  return (
    <a
      className="source-link"
      href={sourcePath(tenant, about, id)}
      aria-label={t('sources.link_named', { name })}
    >
      <Icon name="file" size={14} />
      {t('sources.link')}
    </a>
  );
}
