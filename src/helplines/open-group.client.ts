/** Opens the group that a link leads to: its heading is always in sight, but its lines are folded. */
function openGroup(): void {
  const id = location.hash.slice(1);
  const summary = id === '' ? null : document.getElementById(id)?.closest('summary');
  if (!(summary?.parentElement instanceof HTMLDetailsElement)) return;
  summary.parentElement.open = true;
  summary.scrollIntoView();
}

addEventListener('hashchange', openGroup);
openGroup();
