import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { BottomBar } from './bottom-bar.tsx';
import type { NavGroup } from './nav-item.ts';
import { NavLink } from './nav-link.tsx';
import { ProductMark } from './product-mark.tsx';

/** AppShellLabels are the words of the frame, already translated. */
export type AppShellLabels = {
  readonly product: string;
  readonly skip: string;
  readonly navigation: string;
  readonly collapse: string;
  readonly more: string;
};

/**
 * AppShellProps: `context` is the plan and year, `mark` a DemoMark beside it, `bell` a BellLink, `person` a PersonMenu, `strip` a line under the header
 * (offline, suspended). The first four places of `nav` (three, when there are more) stand in a phone's bottom bar; `phoneNav`
 * chooses others.
 */
export type AppShellProps = {
  readonly labels: AppShellLabels;
  readonly homeHref: string;
  readonly tenantName: string;
  readonly nav: readonly NavGroup[];
  readonly phoneNav?: readonly NavGroup[];
  readonly context?: ReactNode;
  readonly mark?: ReactNode;
  readonly search?: ReactNode;
  readonly bell?: ReactNode;
  readonly person?: ReactNode;
  readonly strip?: ReactNode;
  readonly children: ReactNode;
};

/** AppShell is the frame of every page behind the sign-in: header, navigation, content, and a phone's bottom bar. */
export function AppShell(props: AppShellProps) {
  const { labels, nav, phoneNav = nav, strip, children } = props;
  return (
    <div className="app-shell">
      <a className="skip-link" href="#main">
        {labels.skip}
      </a>
      <ShellHeader {...props} />
      {strip !== undefined && strip !== null && <div className="shell-strip">{strip}</div>}
      <div className="shell-body">
        <SideNav nav={nav} labels={labels} />
        <main className="shell-main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <BottomBar
        items={phoneNav.flatMap((group) => group.items)}
        label={labels.navigation}
        more={labels.more}
      />
    </div>
  );
}

function ShellHeader({
  labels,
  homeHref,
  tenantName,
  context,
  mark,
  search,
  bell,
  person,
}: AppShellProps) {
  return (
    <header className="shell-header">
      <a className="shell-brand" href={homeHref}>
        <ProductMark />
        <span className="shell-product">{labels.product}</span>
      </a>
      <div className="shell-tenant">
        <span className="shell-tenant-name">{tenantName}</span>
        {(context !== undefined || mark !== undefined) && (
          <span className="shell-context">
            <span className="shell-context-text">{context}</span>
            {mark}
          </span>
        )}
      </div>
      {search}
      <div className="shell-tools">
        {bell}
        {person}
      </div>
    </header>
  );
}

function SideNav({
  nav,
  labels,
}: {
  readonly nav: readonly NavGroup[];
  readonly labels: AppShellLabels;
}) {
  return (
    <nav className="side-nav" aria-label={labels.navigation}>
      <div>
        {nav.map((group, index) => (
          <div className="nav-group" key={group.label ?? index}>
            {group.label !== undefined && <p className="nav-heading">{group.label}</p>}
            {group.items.map((item) => (
              <NavLink key={item.href} item={item} />
            ))}
          </div>
        ))}
      </div>
      <label className="nav-link nav-collapse" title={labels.collapse}>
        <input type="checkbox" className="visually-hidden nav-collapse-box" />
        <Icon name="collapse" size={20} />
        <span className="nav-label">{labels.collapse}</span>
      </label>
    </nav>
  );
}
