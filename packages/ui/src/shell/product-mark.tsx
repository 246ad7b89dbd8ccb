/** ProductMark draws the product's sign: four steps of a plan, the last one reached. */
export function ProductMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg
      className="product-mark"
      width={size}
      height={size}
      viewBox="0 0 28 28"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="28" height="28" rx="5" className="product-mark-ground" />
      <path d="M6 8h4v13H6zM12 8h4v9h-4zM18 8h4v5h-4z" className="product-mark-bars" />
    </svg>
  );
}
