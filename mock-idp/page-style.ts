/** The look of every page of the mock and the lab. No fonts, no pictures, nothing from elsewhere. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f2; --card: #ffffff; --ink: #1d2329; --quiet: #56606a; --line: #d5d9d6;
  --accent: #14588a; --accent-ink: #ffffff; --warn: #ffe08a; --warn-ink: #3b2f00; --bad: #9c1f1f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181b; --card: #1e2428; --ink: #e9edef; --quiet: #a7b1b8; --line: #3a444b;
    --accent: #8cc4ef; --accent-ink: #0c1c28; --warn: #5a4a10; --warn-ink: #fff3cf; --bad: #ff9d94;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
.mock { margin: 0; padding: .5rem 1rem; background: var(--warn); color: var(--warn-ink); text-align: center; font-size: .9375rem; }
main { max-width: 36rem; margin: 1.5rem auto; padding: 1.5rem clamp(1rem, 5vw, 2rem); background: var(--card);
  border: 1px solid var(--line); border-radius: .75rem; overflow-wrap: anywhere; }
main.wide { max-width: 56rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; }
p { margin: 0 0 1rem; }
a { color: var(--accent); }
.quiet { color: var(--quiet); font-size: .9375rem; }
.bad { color: var(--bad); }
label { display: block; margin: 0 0 .25rem; font-weight: 600; }
input, select { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: var(--ground); border: 1px solid var(--quiet); border-radius: .5rem; }
button, .button { display: inline-block; min-height: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600;
  text-decoration: none; color: var(--accent-ink); background: var(--accent); border: 1px solid var(--accent);
  border-radius: .5rem; cursor: pointer; }
button.second, .button.second { color: var(--accent); background: transparent; }
button[disabled] { color: var(--quiet); background: transparent; border-color: var(--line); cursor: not-allowed; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
form { margin: 0 0 1rem; }
.choices { display: grid; gap: .75rem; padding: 0; list-style: none; }
.choices button { width: 100%; text-align: left; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: 0 0 1rem; }
.row form { margin: 0; }
.code { display: inline-block; padding: .25rem .75rem; font: 700 1.75rem/1.2 ui-monospace, monospace; letter-spacing: .25em;
  border: 1px solid var(--line); border-radius: .5rem; }
.qr { width: min(15rem, 100%); margin: 0 auto 1rem; padding: .5rem; background: #fff; border-radius: .5rem; }
.qr svg { display: block; width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
dl { display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; font-weight: 600; }
@media (max-width: 26rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`
