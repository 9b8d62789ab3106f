/** Makes an element with a class and what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (string | Node | null)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside.filter((each) => each !== null));
  return element;
}

/** Makes a button that does something when it is pressed. */
export function makeButton(className: string, says: string, press: () => void): HTMLButtonElement {
  const button = make('button', className, says);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** Makes a heading that can be given the focus, because it takes the place of another. */
export function makeHeading(says: string): HTMLHeadingElement {
  const heading = make('h2', '', says);
  heading.id = 'step';
  heading.tabIndex = -1;
  return heading;
}
