/** A reference that says nothing about anybody, until the user gives their own. */
export const freshReference = () =>
  [...crypto.getRandomValues(new Uint8Array(4))]
    .map((byte) => '23456789ABCDEFGHJKMNPQRSTUVWXYZ'[byte % 31])
    .join('');
