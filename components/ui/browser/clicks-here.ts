/** Takes what a link does on this page; gives what answers a click on it: one that asks for another tab or window is left to the browser. */
export function clicksHere(act: () => void): (event: React.MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
