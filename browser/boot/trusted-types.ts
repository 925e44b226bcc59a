/** The part of trusted types that is used; browsers that do not know them go by the rest of the policy. */
interface TrustedTypes {
  createPolicy?(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

// The policy of the site lets no text become a script by itself (`require-trusted-types-for`). Chunks that are loaded later need one exception, and
// this is all of it: addresses of this site may become scripts. Markup and code out of strings stay forbidden.
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy?.('default', {
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
});
