import type { ReactNode } from 'react';
import { ProductMark } from './product-mark.tsx';

/** PublicShellProps: `footer` holds what stands under the card, such as the choice of language. */
export type PublicShellProps = {
  readonly product: string;
  readonly tagline?: string;
  readonly title: string;
  readonly description?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** PublicShell is the frame of the pages before the sign-in: one card with one thing to do. */
export function PublicShell({
  product,
  tagline,
  title,
  description,
  footer,
  children,
}: PublicShellProps) {
  return (
    <div className="public-shell">
      <header className="public-brand">
        <ProductMark size={40} />
        <span>
          <strong>{product}</strong>
          {tagline !== undefined && <span>{tagline}</span>}
        </span>
      </header>
      <main className="public-card" id="main">
        <h1>{title}</h1>
        {description !== undefined && <p className="public-description">{description}</p>}
        {children}
      </main>
      {footer !== undefined && <footer className="public-footer">{footer}</footer>}
    </div>
  );
}
