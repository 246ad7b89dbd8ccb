import { useParams } from 'react-router';
import { useText } from '#app/lib/text.ts';
import { EditedSince } from './edited-since.tsx';
import { Quote } from './passage.tsx';
import { documentText, SourceFacts, type Source } from './source-facts.tsx';
import { sourcePath, type SourceAbout } from './source-path.ts';
import './sources.css';

/** SourceNote opens in place what a row was made from: the passage, its document, the file. A row without a source was entered by hand. */
export function SourceNote(props: {
  readonly about: SourceAbout;
  readonly id: string;
  readonly sources: readonly Source[];
  /** What the note is about, where it is not the row itself. */
  readonly label?: string;
}) {
  const text = useText();
  const { t } = text;
  const { tenant } = useParams();
  const { about, id, sources, label = t('sources.title') } = props;
  const [newest] = sources;
  if (!newest) return <p className="source-none">{`${label}: ${t('sources.by_hand')}`}</p>;
  return (
    <details className="source-note">
      <summary>{`${label}: ${documentText(newest, text)}`}</summary>
      {sources.map((source) => (
        <div key={`${source.importId} ${source.spanStart}`} className="source-one">
          <Quote source={source} />
          <SourceFacts source={source} />
        </div>
      ))}
      {newest.editedSince && <EditedSince id={id} />}
      <p>
        <a href={sourcePath(tenant, about, id)}>{t('sources.see_in_text')}</a>
      </p>
    </details>
  );
}
