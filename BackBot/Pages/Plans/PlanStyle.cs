namespace BackBot.Pages.Plans;

/// <summary>How the page of a plan looks: on a phone, on a desk, in the dark, on paper.</summary>
static class PlanStyle
{
    public const string Css = """

        :root{color-scheme:light dark;--paper:#faf6f0;--card:#fff;--ink:#1d282c;--soft:#526067;--line:#e0d7ca;--edge:#7b8a91;--accent:#0b6b64;--on:#fff;--tint:#e6f1ef;--warn:#fdf0e2;--warn-ink:#7a3b00;--bar:#7fb5ae;--after:#b3400f}
        @media(prefers-color-scheme:dark){:root{--paper:#14191c;--card:#1f262a;--ink:#eef2f1;--soft:#b4c0c4;--line:#3a464b;--edge:#84949a;--accent:#6fcfc3;--on:#08211e;--tint:#1b3532;--warn:#3e2c18;--warn-ink:#ffd3a1;--bar:#3f7f78;--after:#ffb38a}}
        *{box-sizing:border-box}[hidden]{display:none!important}
        body{font:1rem/1.45 system-ui,sans-serif;margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
        main{max-width:76rem;margin:0 auto;padding:1rem 1rem 3rem}
        h1{font-size:1.9rem;line-height:1.15;margin:.1rem 0 .2rem}h2{font-size:1.3rem;line-height:1.2;margin:2rem 0 .6rem}h3{font-size:1.05rem;line-height:1.25;margin:0;display:inline}.week h2{font-size:1.05rem;line-height:1.25;margin:0;display:inline}p{margin:.4rem 0}
        .mark{font-weight:700;letter-spacing:.04em;color:var(--accent);margin:0}.when,.kind{color:var(--soft)}.kind{margin:.1rem 0 .5rem}
        header>p{max-width:44rem}
        .tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
        button,.button{font:inherit;font-weight:600;color:var(--accent);background:var(--card);border:1.5px solid var(--accent);border-radius:2rem;padding:.45rem 1.1rem;min-height:2.75rem;cursor:pointer;text-decoration:none;display:inline-block}
        button:hover,.button:hover{background:var(--tint)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        a{color:var(--accent)}input,select{font:inherit;color:inherit;background:var(--card);border:1.5px solid var(--edge);border-radius:.5rem;padding:.3rem .5rem;min-height:2.5rem}
        input[type=checkbox]{width:1.35rem;height:1.35rem;min-height:0;flex:none;margin:.1rem 0 0;accent-color:var(--accent)}
        .week,.how,.extras{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));list-style:none;padding:0;margin:1rem 0 0}
        .week>li,.how>article,.bad,.extras>section,.progress,.notice{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1rem;min-width:0}
        .week>li.now{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}.badge{display:inline-block;background:var(--accent);color:var(--on);border-radius:1rem;padding:.05rem .65rem;margin-left:.5rem;font-size:.85rem;font-weight:600}
        .week form,.week fieldset{border:0;margin:0;padding:0;min-width:0;height:100%;display:flex;flex-direction:column}.week legend{padding:0;float:left;width:100%}.week ul,.bad ul{list-style:none;margin:0;padding:0}
        .week ul>li{display:flex;gap:.25rem;align-items:start;border-top:1px solid var(--line)}.week ul label{display:flex;gap:.6rem;align-items:start;flex:1;padding:.6rem 0;min-height:2.75rem;cursor:pointer}
        .see{flex:none;width:2.75rem;height:2.75rem;display:grid;place-items:center;font-weight:700;text-decoration:none}
        .dose{color:var(--soft);font-weight:600}.week .dose,.bad .dose{display:block;font-size:.95rem}.bad{margin-top:1rem}.bad h2{margin-top:0}.bad li{padding:.35rem 0}
        .pain{display:grid;grid-template-columns:1fr 1fr;gap:.6rem;margin:.3rem 0 .6rem;border-top:1px solid var(--line);padding-top:.7rem}.pain label{display:block;font-size:.95rem}.pain select{display:block;width:100%;margin-top:.2rem}
        .week .end{margin:auto 0 0;display:flex;gap:.8rem;align-items:center;min-height:1.5rem}.status{color:var(--soft)}
        .still{display:inline-flex;gap:.5rem;align-items:center;min-height:2.75rem}
        .poses{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:.6rem 0}.poses li{flex:1 1 6rem;min-width:0}.wide{flex-direction:column}
        .fig{display:block;width:100%;max-height:12rem;border-radius:.6rem}article:focus{outline:3px solid var(--accent);outline-offset:2px}
        .stops{display:none}.how ol{margin:.5rem 0;padding-left:1.3rem}.how .timer{margin-left:auto}
        .extras{margin-top:1.5rem}.extras h2,.progress h2,.notice h2{margin-top:0}.progress{margin-top:1.5rem}.extras label{display:inline-block;margin:0 .8rem .4rem 0}
        summary{cursor:pointer;min-height:2.75rem;display:flex;align-items:center;color:var(--accent);font-weight:600}summary::before{content:"▸";margin-right:.5rem}details[open]>summary::before{content:"▾"}
        .notice{background:var(--warn);color:var(--warn-ink)}
        .chart{display:block;width:100%;max-width:48rem;height:auto}.chart text{font:14px system-ui,sans-serif;fill:var(--soft)}.rule{stroke:var(--line);fill:none}.bar{fill:var(--bar)}
        .chart .before,.chart .after{stroke-width:2.5;stroke:var(--after)}.chart polyline{fill:none}.chart polyline.before{stroke-dasharray:4 4}.chart circle.before{fill:var(--card)}.chart circle.after{fill:var(--after)}
        .table{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line)}th{font-weight:600}
        #timer{position:fixed;inset:auto 0 0;margin:0 auto;max-width:30rem;background:var(--card);border:1px solid var(--edge);border-bottom:0;border-radius:1rem 1rem 0 0;padding:.8rem 1rem 1rem;text-align:center;box-shadow:0 -4px 24px #0003}
        #timer p{margin:.15rem 0}#timer .name{font-weight:600}#timer .left{font-size:3rem;line-height:1.1;font-variant-numeric:tabular-nums}#timer .phase{font-size:1.2rem;min-height:1.5em}#timer .round{color:var(--soft);min-height:1.4em}
        footer{margin-top:2rem}small{font-size:.9rem;color:var(--soft)}
        :root:has(#still:checked){--play:paused}
        @media(min-width:60rem){.extras{grid-template-columns:repeat(3,1fr)}}
        @media print{@page{margin:8mm}:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999}
        body{font:10pt/1.1 Arial,"Liberation Sans","DejaVu Sans Condensed",Helvetica,sans-serif}.many .feel,main:has(.many) .week .same{display:none}main{max-width:none;padding:0}.tools button,.still,.see,.pain,.end,.extras,.progress,#timer,.mark,.badge,.kind{display:none!important}.how .tools{display:inline;margin:0 0 0 1mm}
        h1{font-size:14pt;display:inline}h2{font-size:12pt;margin:1.5mm 0 1mm}h3{font-size:10pt}p{margin:.4mm 0}.when{display:inline;margin-left:3mm}
        .week{display:block;columns:4;column-gap:1.5mm;margin:1mm 0 0}.week>li{margin:0 0 1.2mm}.stop{display:none}.stops{display:block;columns:2;column-gap:4mm;list-style:none;margin:0;padding:0}.stops li{break-inside:avoid}.how{display:block;columns:4;column-gap:1.5mm;margin:0}.how>article{margin:0 0 1.2mm}.week h2{font-size:10pt;margin:0}
        .week>li,.how>article,.bad{border-radius:1.5mm;padding:1.2mm 1.5mm;break-inside:avoid}.week>li.now{box-shadow:none;border-color:var(--line)}.bad{margin-top:1.5mm}.bad ul{columns:2}.bad li{padding:0}
        .week ul>li{border:0}.week ul label{padding:.3mm 0;min-height:0;gap:1mm}input[type=checkbox]{width:3.2mm;height:3.2mm;min-height:0}.week .dose,.bad .dose{display:inline;font-size:10pt}.dose{font-weight:400}
        .fig{max-height:14mm}.poses{margin:.5mm 0;gap:1mm;flex-wrap:nowrap}.wide{flex-direction:row}.poses li{flex:1 1 0}.how ol{margin:.4mm 0;padding-left:4mm}
        small{font-size:10pt}footer{margin-top:1mm}footer p{display:inline}}

        """;
}
