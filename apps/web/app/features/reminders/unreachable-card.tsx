import { Card, LinkButton } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useMay } from '#app/lib/may.ts';
import { useText } from '#app/lib/text.ts';
import './reminders.css';

/** SilentAgency is an agency that owes work while nobody there can be reminded. */
export type SilentAgency = Outputs['reminders']['listUnreachable'][number];

/** UnreachableCard raises the alarm about agencies that owe work and that no reminder reaches, with the way to invite somebody; nothing when there are none. */
export function UnreachableCard(props: {
  readonly agencies: readonly SilentAgency[];
  readonly tenant: string;
}) {
  const { t } = useText();
  const mayInvite = useMay('member:manage');
  const { agencies, tenant } = props;
  if (agencies.length === 0) return null;
  return (
    <Card
      title={t('reminders.unreachable_title')}
      id="khong-lien-lac-duoc"
      count={agencies.length}
      description={t(mayInvite ? 'reminders.unreachable_help' : 'reminders.unreachable_ask_admin')}
    >
      <ul className="unreachable">
        {agencies.map(({ agencyId, name, owed }) => (
          <li key={agencyId}>
            <span>
              <strong>{name}</strong>
              <span className="fact-note">{t('reminders.unreachable_owed', { count: owed })}</span>
            </span>
            {mayInvite && (
              <LinkButton
                href={`/${tenant}/thiet-lap/thanh-vien/moi?co-quan=${agencyId}`}
                icon="mail"
                size="small"
              >
                {t('reminders.unreachable_invite')}
                <span className="visually-hidden">: {name}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
