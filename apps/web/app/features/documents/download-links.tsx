import { DocumentFormatSchema, type DocumentFormat } from '@tiendo/contracts';
import { Cluster, LinkButton } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';

/** DownloadLinks offers a document in every format that the server can make; `name` tells screen readers which document. */
export function DownloadLinks(props: {
  readonly base: string;
  readonly name: string;
  readonly formats: readonly DocumentFormat[];
}) {
  const { t } = useText();
  const { base, name, formats } = props;
  // No `download` on the links: a refusal is then a page that people see, and no file.
  return (
    <Cluster>
      {DocumentFormatSchema.options
        .filter((format) => formats.includes(format))
        .map((format) => (
          <LinkButton
            key={format}
            href={`${base}/${format}`}
            icon="download"
            size="small"
            aria-label={t('documents.download_named', {
              format: t(`documents.format_${format}`),
              name,
            })}
          >
            {t(`documents.format_${format}`)}
          </LinkButton>
        ))}
    </Cluster>
  );
}
