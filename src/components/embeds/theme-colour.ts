/** The value of a colour (`ink`) in a theme, asked of the page's own style sheet, where colours have their home. */
export function themeColour(theme: "light" | "dark"): (name: string) => string {
  const probe = Object.assign(document.createElement("i"), {hidden: true});
  probe.dataset.theme = theme;
  return (name) => {
    document.body.append(probe);
    const value = getComputedStyle(probe).getPropertyValue(`--${name}`).trim();
    probe.remove();
    return value;
  };
}
