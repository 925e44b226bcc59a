import { askedFlag } from '../contract/flags';

// What was sent is an answer to an address without a query. Where the address asks for something, parts that would answer it wait for the scripts
// (app/globals.css): a list that is no answer is not shown for a moment.
if (location.search) document.documentElement.toggleAttribute(askedFlag, true);
