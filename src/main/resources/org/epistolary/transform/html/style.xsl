<?xml version="1.0" encoding="UTF-8"?>
<!-- The style sheet of the page. It is part of this module, so that nothing is read while a page is made. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    exclude-result-prefixes="#all">

  <xsl:variable name="e:style" as="xs:string">
    <xsl:value-of>
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #22201c; --quiet: #5f5a50; --rule: #d9d4c8; --link: #1d4e79; --accent: #7a2e1d;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191816; --ink: #e8e3d8; --quiet: #aaa396; --rule: #45413a; --link: #94c0e8; --accent: #e2a08c; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; margin: 1.6em 0 .6em; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 1rem; font-weight: 500; }
h2 { font-size: 1.05rem; }
h3 { font-size: 1.15rem; } h4 { font-size: 1.05rem; } h5, h6 { font-size: 1rem; }
.data h2, .data h3, .notes > h2, .commentary > h2, .translation > h2, h2.quiet {
  font: 600 .8125rem/1.4 var(--sans); letter-spacing: .04em; color: var(--accent); margin: 0 0 .75rem; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
article { border-top: 3px double var(--rule); margin-top: 3rem; padding-top: 2rem; }
.abstract { font-size: 1.0625rem; font-style: italic; color: var(--quiet); border-left: 2px solid var(--rule); padding-left: 1rem; margin: 0 0 1.5rem; }
.abstract p { margin: .25rem 0; }
.data { border-top: 1px solid var(--rule); padding: 1rem 0 1.1rem; }
.data dl { margin: 0; font: .875rem/1.5 var(--sans); }
.data dl > div { display: flow-root; padding: .16rem 0; }
.data dt { color: var(--quiet); float: left; width: 11rem; }
.data dd { margin: 0 0 0 12.25rem; }
.data dd + dd { margin-top: .2rem; }
.data .number { font-variant-numeric: tabular-nums; }
.signs ul { list-style: none; margin: 0; padding: 0; font: .875rem/1.5 var(--sans); }
.signs li { display: flow-root; margin: 0; padding: .16rem 0; padding-inline-start: 12.25rem; }
.sign { float: inline-start; margin-inline-start: -12.25rem; font-family: var(--serif); font-size: 1rem; }
.letter { border-top: 1px solid var(--rule); padding: 2.25rem 0 2.5rem; }
.letter p, .letter .p, .translation p, .commentary p, .notes p { margin: 0 0 .85em; }
.letter.reading p { hanging-punctuation: first; }
.letter h3, .letter h4 { text-align: center; }
.head { text-align: center; font-weight: 600; }
ul .head, .document-note .head { text-align: start; }
.opener { margin: 0 0 1.5rem; } .closer { margin: 1.5rem 0; } .postscript { margin-top: 1.5rem; }
.opener p, .closer p { margin: 0 0 .5em; }
.dateline { text-align: end; } span.dateline { display: inline; }
.signed { text-align: end; } span.signed { display: inline; }
.closer .dateline, .telegram .dateline { text-align: start; }
.t-classification, .t-precedence { font-weight: 600; }
.line { margin: 0 !important; padding-inline-start: 1.5em; text-indent: -1.5em; }
.address, .lg { margin: 0 0 1em; } .lg { padding-inline-start: 1.5rem; }
.floatingText, blockquote { margin: 1em 0; padding: 0 0 0 1.25rem; border-left: 2px solid var(--rule); }
.fw { font-size: .9rem; color: var(--quiet); margin: 0 0 .75rem; }
.document-note { margin: 1rem 0; padding: .1rem 0 .1rem 1rem; border-left: 2px solid var(--rule); }
.document-note > p:last-child, .document-note > ul { margin-bottom: .2em; }
.aside-label { font: .75rem/1 var(--sans); color: var(--quiet); border: 1px solid var(--rule); border-radius: 2px; padding: 0 .3em; }
.stamp, .aside { color: var(--quiet); }
.vertical { height: 1.2em; }
hr { border: 0; border-top: 1px solid var(--rule); width: 40%; margin: 1.75rem auto; }
figure { margin: 1.25rem 0; color: var(--quiet); font-size: .9375rem; }
ul.labelled, ul.plain { margin: 0 0 .85em; padding: 0; }
ul.plain { padding-inline-start: 1.2em; }
ul.labelled { list-style: none; }
ul.labelled > li { display: grid; grid-template-columns: minmax(1.6em, max-content) 1fr; gap: 0 .5em; }
.label { font-variant-numeric: tabular-nums; }
.item { min-width: 0; grid-column: 2; }
li { margin: 0 0 .5em; } .distribution li, .item li { margin-bottom: .15em; }
.item > p:last-child, .item > ul:last-child { margin-bottom: .2em; }
.table { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; font-size: .9375rem; }
td, th { padding: .3rem .75rem .3rem 0; vertical-align: top; text-align: start; border-bottom: 1px solid var(--rule); }
td p { margin: 0 !important; } caption { text-align: start; font-weight: 600; padding-bottom: .4rem; }
.marker { line-height: 0; font: .6875rem/0 var(--sans); padding: 0 .1em; }
.marker a { text-decoration: none; padding: .4em .25em; margin: 0 -.2em; } .back { display: inline-block; text-decoration: none; padding: 0 .25em; }
.notes, .commentary, .translation { border-top: 1px solid var(--rule); padding: 1rem 0; }
.notes, .commentary { font-size: .9375rem; line-height: 1.5; }
.notes ol { margin: 0; padding-inline-start: 2.2em; } .notes li::marker { color: var(--quiet); font-size: .875em; }
:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
.note > p:has(+ .back) { display: inline; }
.inline-note { font-size: .875em; color: var(--quiet); }
.name { color: inherit; text-decoration-color: var(--quiet); text-decoration-style: dotted; }
.name:hover { color: var(--link); }
.supplied, .gap, .query { color: var(--quiet); } .query { font-size: .8em; }
.unclear { border-bottom: 1px dashed var(--quiet); }
.change { border-bottom: 1px dotted var(--accent); }
.ex { font-style: italic; }
ins { text-decoration: none; color: var(--accent); }
ins.above { vertical-align: .25em; font-size: .9em; line-height: 1; }
del { color: var(--quiet); } .del-span { text-decoration: line-through; text-decoration-color: var(--rule); }
.damage-span { border-bottom: 1px dashed var(--rule); }
.pb { font: .6875rem/1 var(--sans); color: var(--quiet); text-decoration: none; padding: 0 .2em; user-select: none; }
.pb::before { content: "|" attr(data-n) "|"; }
sup, sub { line-height: 0; font-size: .72em; }
cite { font-style: italic; } code { font-size: .9em; }
.italic { font-style: italic; } .bold { font-weight: 700; } .underline { text-decoration: underline; }
.double { text-decoration: underline double; } .dotted { text-decoration: underline dotted; } .overline { text-decoration: overline; }
.strike { text-decoration: line-through; } .spaced { letter-spacing: .12em; } .smallcaps { font-variant-caps: small-caps; }
.capitals { text-transform: uppercase; } .decoded { background: color-mix(in srgb, var(--accent) 9%, transparent); }
.right { text-align: end; } .center { text-align: center; } .left { text-align: start; }
span.right, span.center, span.left { display: block; }
.indent { text-indent: 1.5em; } .indent2 { text-indent: 3em; } .small { font-size: .875em; } .large { font-size: 1.2em; }
@media (max-width: 36rem) {
  body { font-size: 1rem; } main { padding-top: 1.5rem; } h1 { font-size: 1.5rem; }
  .data dl > div { padding: .3rem 0; } .data dt { font-size: .8125rem; float: none; width: auto; } .data dd { margin: 0; }
  .signs li { padding-inline-start: 6rem; } .sign { margin-inline-start: -6rem; }
}
@media (min-width: 54rem) {
  .pb.between { float: inline-start; clear: both; width: 3rem; margin-inline-start: -3rem; line-height: 2.4; }
}
@media screen and (min-width: 78rem) {
  main:has(.noted) { max-width: 74rem; }
  main:has(.noted) > :not(.noted, article), article > :not(.noted, article) { max-width: 41.5rem; }
  .noted { display: grid; grid-template-columns: 41.5rem minmax(0, 1fr); column-gap: 3rem; }
  .noted > * { grid-column: 1; }
  .noted > .notes { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 0; align-self: start;
    max-height: 100vh; overflow-y: auto; font-size: .875rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --link: #000; --accent: #000; }
  body { font-size: 10.5pt; line-height: 1.45; } main { max-width: none; padding: 0; }
  .skip, .back { display: none; } a, .name { text-decoration: none; }
  ins::before { content: "\\"; } ins::after { content: "/"; }
  h1, h2, h3, h4 { break-after: avoid; } p, li { orphans: 3; widows: 3; } .data dl > div, .signs, tr { break-inside: avoid; }
  .data { padding: .5rem 0; } @page { margin: 22mm 20mm; }
}
</xsl:value-of>
  </xsl:variable>

</xsl:stylesheet>
