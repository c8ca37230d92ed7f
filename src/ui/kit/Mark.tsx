/** The sign of the product: a sprout over a road. */
export function ProductMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <path
        d="M16 26V15M16 16C16 10 11.5 7 6.5 6M16 16c0-6 4.5-9 9.5-10"
        fill="none"
        stroke="var(--moss)"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
      <path
        d="M5 27.5c4-3 7 1.5 11 0s7-3 11-.5"
        fill="none"
        stroke="var(--sun)"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
