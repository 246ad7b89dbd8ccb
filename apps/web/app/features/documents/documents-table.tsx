import type { DocumentFormat } from '@tiendo/contracts';
import { DataTable } from '@tiendo/ui';
import { useParams } from 'react-router';
import type { Outputs } from '#app/lib/api-types.ts';
import { useMay } from '#app/lib/may.ts';
import { useText } from '#app/lib/text.ts';
import { DownloadLinks } from './download-links.tsx';

type Item = Outputs['documents']['listDocuments'][number];

/** DocumentsTable shows official documents: what each is about, its number and day, who made it, and its files. */
export function DocumentsTable(props: {
  readonly documents: readonly Item[];
  readonly formats: readonly DocumentFormat[];
}) {
  const { t, formatDate, formatDateTime } = useText();
  const { tenant } = useParams();
  const { documents, formats } = props;
  return (
    <DataTable
      caption={t('documents.tab')}
      rows={documents}
      rowKey={(item) => item.id}
      rowId={(item) => item.id}
      columns={[
        {
          key: 'about',
          header: t('documents.document'),
          cell: (item) => <About item={item} />,
        },
        {
          key: 'number',
          header: t('documents.number_and_symbol'),
          nowrap: true,
          cell: (item) => <Numbered item={item} />,
        },
        {
          key: 'issuedOn',
          header: t('documents.issued_on'),
          nowrap: true,
          cell: (item) => formatDate(item.issuedOn),
        },
        {
          key: 'who',
          header: t('documents.made_by'),
          cell: (item) => (
            <>
              {item.createdByName}
              <span className="sub-line">{formatDateTime(item.createdAt)}</span>
            </>
          ),
        },
        {
          key: 'files',
          header: t('documents.files'),
          cell: (item) => (
            <DownloadLinks
              base={`/${tenant}/van-ban/${item.id}/tai-ve`}
              name={`${t(`documents.kind_${item.kind}`)} ${formatDate(item.issuedOn)}`}
              formats={formats}
            />
          ),
        },
      ]}
    />
  );
}

function About({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { tenant } = useParams();
  const kind = t(`documents.kind_${item.kind}`);
  return (
    <>
      {item.obligationId === null ? (
        kind
      ) : (
        <a href={`/${tenant}/bao-cao/${item.obligationId}`}>{kind}</a>
      )}
      <span className="sub-line">
        {item.kind === 'reminder_letter' ? `V/v ${item.about}` : item.about}
      </span>
    </>
  );
}

/** An annex goes with another document and bears that one's number. */
function Numbered({ item }: { readonly item: Item }) {
  const { t } = useText();
  const { tenant, plan } = useParams();
  const mayMake = useMay('document:make');
  if (item.kind === 'progress_table') return '–';
  const { number, symbol } = item;
  return (
    <>
      {number === null ? (
        <span className="muted">{t('documents.no_number')}</span>
      ) : (
        `${String(number).padStart(2, '0')}/${symbol}`
      )}
      {mayMake && (
        <span className="sub-line">
          <a href={`/${tenant}/ke-hoach/${plan}/van-ban/${item.id}`}>
            {t(number === null ? 'documents.give_number' : 'documents.change_number')}
          </a>
        </span>
      )}
    </>
  );
}
