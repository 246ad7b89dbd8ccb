/** Tab is one view of a page, with an address of its own. */
export type Tab = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  readonly count?: number;
};

/** Tabs switches between views by links, so that each view can be sent to somebody. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span className="count"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
