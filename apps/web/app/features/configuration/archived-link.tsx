import { LinkButton } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';

/** ArchivedLink shows the archived rows of a list, or hides them again. */
export function ArchivedLink({ base, shown }: { readonly base: string; readonly shown: boolean }) {
  const { t } = useText();
  return (
    <LinkButton href={shown ? base : `${base}?luu-tru=1`} variant="quiet" icon="archive">
      {shown ? t('common.hide_archived') : t('common.show_archived')}
    </LinkButton>
  );
}
