import { DescriptionList, type Description } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText, type Text } from '#app/lib/text.ts';

/** Source is where a row comes from: a passage of a document, in a version of the plan. */
export type Source = Outputs['imports']['readSources'][number];

/** SourceFacts names the document behind a passage, the version of the plan that took it, and the file. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const text = useText();
  const { t, formatDate } = text;
  const { tenant } = useParams();
  const facts: Description[] = [
    { term: t('sources.document'), value: documentText(source, text) },
    {
      term: t('sources.version'),
      value: t('sources.version_value', {
        number: source.versionNumber,
        date: formatDate(source.effectiveOn),
      }),
    },
    {
      term: t('sources.file'),
      value: (
        <a className="file-name" href={`/${tenant}/tep/${source.fileId}`}>
          {source.fileName}
        </a>
      ),
    },
  ];
  return <DescriptionList items={facts} />;
}

/** documentText writes a document's number with its date. */
export function documentText(source: Source, { t, formatDate }: Text): string {
  const number = source.documentNumber ?? t('sources.no_number');
  if (source.issuedOn === null) return number;
  return t('sources.dated', { number, date: formatDate(source.issuedOn) });
}
