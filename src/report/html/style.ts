import type {Html} from './html.ts'

/** The whole of the page's looks: light and dark, from 320 pixels to paper. Contrast at least 4.5:1 in both themes. */
export const style: Html = {
  markup: `:root{color-scheme:light dark;--bg:#fff;--soft:#f3f5f8;--ink:#16202c;--dim:#4a5868;--line:#c3ccd6;--link:#0b4f9e;
--bad:#a3121f;--badbg:#fdecee;--warn:#7a4a00;--warnbg:#fff4dc;--ok:#17602f;--okbg:#e6f5ea;--none:#414d5a;--nonebg:#edf0f3}
@media (prefers-color-scheme:dark){:root{--bg:#10161d;--soft:#1a232d;--ink:#eef2f6;--dim:#b3c0cd;--line:#435161;--link:#8fc3ff;
--bad:#ffb3ba;--badbg:#48161c;--warn:#ffd591;--warnbg:#40300b;--ok:#a5e5b8;--okbg:#133a20;--none:#d3dae2;--nonebg:#2a3541}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}footer{padding-bottom:3rem;color:var(--dim);border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.4rem;margin:2.75rem 0 .75rem;padding-top:.5rem;border-top:3px solid var(--ink)}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}h4{font-size:1rem;margin:0 0 .4rem}p{margin:.4rem 0 .8rem;max-width:46rem}
a{color:var(--link);text-underline-offset:.15em}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-200vw}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:1}
.dim{color:var(--dim)}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0 0}
.verdict{border-left:.5rem solid;padding:1rem 1.25rem;margin:1.5rem 0;border-radius:.25rem}.verdict p{margin:.25rem 0 0;color:var(--ink)}
.verdict strong{font-size:1.25rem;line-height:1.35}
.bad{color:var(--bad);background:var(--badbg)}.warn{color:var(--warn);background:var(--warnbg)}
.ok{color:var(--ok);background:var(--okbg)}.none{color:var(--none);background:var(--nonebg)}
.tag{display:inline-block;padding:.05rem .5rem;border-radius:.25rem;border:1px solid;font-size:.875rem;font-weight:600}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:1rem;margin:1rem 0;padding:0}
.facts>div{background:var(--soft);border-radius:.25rem;padding:.9rem 1.1rem}.facts dt{color:var(--dim)}.facts dd{margin:0;font-size:1.5rem;font-weight:600;line-height:1.3}
.facts dd+dd{font-size:.9rem;font-weight:400;color:var(--dim)}
table{border-collapse:collapse;width:100%;margin:.75rem 0 1.5rem}caption{text-align:left;color:var(--dim);padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}thead th{border-bottom:2px solid var(--ink)}
thead th{overflow-wrap:normal}tbody th{font-weight:600}.scroll{overflow-x:auto;max-width:100%}.scroll table{width:auto;min-width:100%;overflow-wrap:normal}
.scroll th:first-child{min-width:9rem;overflow-wrap:anywhere}.scroll td{white-space:nowrap}
.finding{border:1px solid var(--line);border-radius:.25rem;padding:1rem 1.25rem;margin:0 0 1rem;break-inside:avoid}
.finding dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:.5rem 0 0}.finding dt{color:var(--dim)}.finding dd{margin:0;max-width:46rem}
details{border:1px solid var(--line);border-radius:.25rem;margin:0 0 .75rem;padding:0 1rem}summary{cursor:pointer;padding:.7rem 0;font-weight:600}
@media (max-width:40rem){h1{font-size:1.5rem}.stack thead{position:absolute;left:-200vw}
.stack table,.stack tbody,.stack tr,.stack th,.stack td{display:block}.stack caption{display:block}
.stack tr{border-bottom:2px solid var(--line);padding:.5rem 0}.stack th,.stack td{border:0;padding:.15rem 0}
.stack td::before{content:attr(data-label) ": ";color:var(--dim)}.finding dl{grid-template-columns:1fr;gap:0}.finding dd{margin-bottom:.6rem}}
@media print{:root{color-scheme:light;--bg:#fff;--soft:#fff;--ink:#000;--dim:#333;--line:#888;--link:#000;
--bad:#7a0812;--badbg:#fff;--warn:#5a3600;--warnbg:#fff;--ok:#0d4420;--okbg:#fff;--none:#333;--nonebg:#fff}
body{font-size:10pt}nav,.skip{display:none}header,main,footer{max-width:none;padding:0}h2,h3,h4,summary{break-after:avoid}
tr,.verdict{break-inside:avoid}.scroll{overflow:visible}.scroll td{white-space:normal}
details{border:0;padding:0}details::details-content{content-visibility:visible!important;display:block!important;height:auto!important}
a[href^="http"]::after{content:" (" attr(href) ")"}}`,
}
