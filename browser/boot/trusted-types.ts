/**
 * A script for the beginning of every page. The policy of the site lets no text become a script by itself (`require-trusted-types-for`); chunks that are
 * loaded later need one exception, and this is all of it: addresses of this site may become scripts. Markup and code out of strings stay forbidden.
 * Browsers that do not know trusted types go by the rest of the policy.
 */
export const trustedTypesScript = `(function(t){if(t&&t.createPolicy)t.createPolicy("default",{createScriptURL:function(u){return new URL(u,location.href).origin===location.origin?u:null}})})(window.trustedTypes);`;
