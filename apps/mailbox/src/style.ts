/** STYLE is the look of the outbox page. */
export const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --link: light-dark(#0b5c63, #7fd0d6); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 "Be Vietnam Pro", system-ui, sans-serif; background: light-dark(#fbfaf7, #16181a); color: light-dark(#1b1d1f, #e9e7e2); }
header, main { max-width: 960px; margin: 0 auto; padding: 16px; }
header { border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; }
header a { font-weight: 600; text-decoration: none; } header p { margin: 0; font-size: 14px; }
a { color: var(--link); } a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1 { font-size: 24px; overflow-wrap: anywhere; } h1 small { font-weight: 400; opacity: .7; } h2 { font-size: 18px; }
form { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 16px; }
input, button { font: inherit; padding: 6px 10px; } input { flex: 1 1 200px; max-width: 360px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 8px; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid var(--line); border-radius: 6px; padding: 16px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; } dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 60vh; border: 1px solid var(--line); background: #fff; }
nav { display: flex; gap: 16px; margin-top: 16px; }
`;
