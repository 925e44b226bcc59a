/** Words of the states of age, and of a whole: `some` has the places {due} and {overdue}. */
export interface AgeWords {
  readonly fresh: string;
  readonly due: string;
  readonly overdue: string;
  readonly allFresh: string;
  readonly some: string;
}

/**
 * Takes the words of the page's language and the day of the build; gives a script for the end of the page.
 * It sets every mark of age (`data-age`) anew by the reader's clock, so that an old deployment does not look fresh, and those that are
 * added later too. A clock that stands before the build is wrong: the day of the build counts then, and beside ages the notice `data-clock` says so if it is
 * off by more than a day. The rule is that of lib/fact/freshness.ts;
 * a test keeps the two equal. It works without the page's own runtime, which may come late or not at all.
 */
export function ageScript(words: AgeWords, built: string): string {
  const text = JSON.stringify(words).replaceAll('<', '\\u003c');
  return `(function(w,b){var D=864e5,built=Date.parse(b+"T00:00:00Z"),now=Math.max(built,Math.floor(Date.now()/D)*D),behind=Date.now()<built-D;function age(c,s){var n=Math.floor((now-Date.parse(c+"T00:00:00Z"))/D);return n>2*s?"overdue":n>s?"due":"fresh"}function set(e,a,t){if(e.dataset.age!==a)e.dataset.age=a;if(e.textContent!==t)e.textContent=t}function one(e){var d=0,o=0,n=behind&&document.querySelector("[data-clock]");if(n)n.hidden=false;if(e.dataset.ages===undefined){var a=age(e.dataset.checked,+e.dataset.shelf);return set(e,a,w[a])}e.dataset.ages.split(" ").forEach(function(g){var p=g.split("/"),a=age(p[0],+p[1]);if(a==="due")d+=+p[2];if(a==="overdue")o+=+p[2]});set(e,o?"overdue":d?"due":"fresh",o||d?w.some.replace("{due}",d).replace("{overdue}",o):w.allFresh)}function all(n){if(n.nodeType!==1)return;if(n.dataset.age)one(n);n.querySelectorAll("[data-age]").forEach(one)}all(document.body);new MutationObserver(function(m){m.forEach(function(r){r.addedNodes.forEach(all)})}).observe(document.body,{childList:true,subtree:true})})(${text},${JSON.stringify(built)})`;
}
