import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';

type Lines = Outputs['documents']['previewLetterhead'];

/** LetterheadPreview shows a report as it will be printed, with grey bars for its text; the words are those of the print. */
export function LetterheadPreview({ lines }: { readonly lines: Lines }) {
  const { t } = useText();
  return (
    <figure className="paper" lang="vi" aria-label={t('documents.preview')}>
      <div className="paper-sheet">
        <div className="paper-pair paper-head">
          <div>
            {lines.parentBody !== '' && <p>{lines.parentBody}</p>}
            <p className="paper-strong paper-ruled paper-short">{lines.issuingBody}</p>
          </div>
          <div>
            <p className="paper-strong">{lines.nationalHeading}</p>
            <p className="paper-strong paper-ruled">{lines.motto}</p>
          </div>
          <p className="paper-gaps">{lines.number}</p>
          <p className="paper-gaps paper-slanted">{lines.placeAndDate}</p>
        </div>
        <p className="paper-title">BÁO CÁO</p>
        <Addressees names={lines.addressees} />
        <div className="paper-text" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
        <div className="paper-pair">
          <div className="paper-recipients">
            {lines.recipients.length > 0 && <p className="paper-recipients-label">Nơi nhận:</p>}
            {lines.recipients.map((line, at) => (
              <p key={`${line} ${at}`}>{line}</p>
            ))}
          </div>
          <div className="paper-strong">
            {lines.authority.map((line, at) => (
              <p key={`${line} ${at}`}>{line}</p>
            ))}
            <p className="paper-signer">{lines.signerName}</p>
          </div>
        </div>
      </div>
    </figure>
  );
}

function Addressees({ names }: { readonly names: readonly string[] }) {
  const [only] = names;
  if (only === undefined) return null;
  if (names.length === 1) return <p className="paper-to">Kính gửi: {only}</p>;
  return (
    <div className="paper-to">
      <p>Kính gửi:</p>
      {names.map((name, at) => (
        <p key={`${name} ${at}`} className="paper-to-one">
          {name}
        </p>
      ))}
    </div>
  );
}
