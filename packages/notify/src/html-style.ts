/** Colours and sizes of the screens, written out: mail programs know neither custom properties nor outer style sheets. */
const font =
  "font-family:'Be Vietnam Pro','Segoe UI',Roboto,'Helvetica Neue',Arial,'Noto Sans',sans-serif;";

/** style holds the inline style of each part of a mail, in light colours. */
export const style = {
  body: 'margin:0;padding:0;background:#faf9f5;',
  paper: 'background:#faf9f5;',
  margin: 'padding:16px 8px;',
  sheet: `max-width:600px;background:#ffffff;border:1px solid #dfdbd2;border-radius:6px;${font}`,
  brand: `padding:16px 20px 12px;border-bottom:1px solid #dfdbd2;color:#0b5f61;font-size:18px;line-height:1.5;font-weight:700;text-align:left;${font}`,
  content: `padding:20px 20px 8px;color:#1c1e1f;font-size:16px;line-height:1.5;text-align:left;overflow-wrap:anywhere;word-break:break-word;${font}`,
  footer: `padding:12px 20px 16px;border-top:1px solid #dfdbd2;color:#54585b;font-size:13px;line-height:1.5;text-align:left;overflow-wrap:anywhere;${font}`,
  footerLine: 'margin:0 0 4px;color:#54585b;',
  paragraph: 'margin:0 0 16px;',
  heading: 'margin:20px 0 8px;font-size:16px;line-height:1.5;font-weight:700;',
  quote:
    'margin:0 0 16px;padding:10px 14px;background:#f3f1eb;border-left:3px solid #85827a;white-space:pre-line;',
  item: 'margin:0 0 16px;',
  edge: 'padding:2px 0 2px 14px;border-left-width:3px;border-left-style:solid;',
  'edge-overdue': 'border-left-color:#b8322a;',
  'edge-due': 'border-left-color:#946000;',
  title: 'margin:0 0 2px;font-weight:600;',
  titleLink: 'color:#1c1e1f;text-decoration:none;',
  deadline: 'margin:0 0 2px;font-size:15px;font-weight:600;',
  overdue: 'color:#a6231b;',
  due: 'color:#7a4c00;',
  fact: 'margin:0 0 2px;color:#54585b;font-size:14px;',
  open: 'margin:4px 0 0;font-size:15px;',
  link: 'color:#0b5f61;text-decoration:underline;',
  action: 'margin:4px 0 16px;',
  button: 'background:#0b5f61;border-radius:4px;',
  buttonLink:
    'display:inline-block;padding:10px 20px;border-radius:4px;color:#ffffff;font-size:16px;line-height:1.5;font-weight:600;text-decoration:none;',
  help: 'margin:0 0 16px;color:#54585b;font-size:14px;',
} as const;

/** darkStyles turns the colours for readers whose mail program is dark; there a style sheet must outweigh inline styles. */
export const darkStyles = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#161614!important}
.sheet{background:#1e1e1b!important;border-color:#37362f!important}
.brand{color:#6cc5c1!important;border-color:#37362f!important}
.ink{color:#ecebe4!important}
.soft{color:#b4b1a8!important;border-color:#37362f!important}
.quote{background:#11110f!important;border-color:#84817a!important}
.overdue{color:#f2a097!important}
.due{color:#e8bd6d!important}
.edge-overdue{border-color:#e0685d!important}
.edge-due{border-color:#c9922e!important}
.link{color:#6cc5c1!important}
.button{background:#6cc5c1!important;color:#06201f!important}
}
`;
