import { Icon } from '../icon/icon.tsx';

/** SearchBox is the header's search, a GET form that works without client script. */
export function SearchBox({
  action,
  label,
  placeholder,
  name = 'q',
  defaultValue,
}: {
  readonly action: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly name?: string;
  readonly defaultValue?: string;
}) {
  return (
    <search className="search-box">
      <form method="get" action={action}>
        <Icon name="search" />
        <input
          type="search"
          name={name}
          aria-label={label}
          placeholder={placeholder ?? label}
          defaultValue={defaultValue}
        />
      </form>
    </search>
  );
}
