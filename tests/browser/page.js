// Runs in the page under test: finds what a reader would see, and what is wrong with it. Every function returns plain data.
// A finding is a sentence. Nothing here knows the default theme; class names are those of `doc.body` (themes/default/README.md).
window.__shape = (() => {
  const root = document.documentElement
  const style = (e, pseudo) => getComputedStyle(e, pseudo)
  const shown = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  const words = s => s.replace(/\s+/gu, ' ').trim()
  const short = (s, n = 40) => { s = words(s); return s.length > n ? s.slice(0, n) + '…' : s }
  const css = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : e.classList.length ? '.' + e.classList[0] : '')
  const says = e => `${css(e)} "${short(e.textContent || e.getAttribute('alt') || e.getAttribute('aria-label') || '')}"`
  const up = function* (e) { for (; e; e = e.parentElement) yield e }
  // Kept for screen readers only: clipped away, or moved out of sight. It has no place that could be wrong.
  const unseen = e => { for (const x of up(e)) { const s = style(x); if (/inset\((50|100)%/.test(s.clipPath) || s.clip.startsWith('rect(0px, 0px') || (s.position === 'absolute' && x.getBoundingClientRect().bottom < -1)) return true } return false }
  const texts = within => {
    const out = [], walk = document.createTreeWalker(within || document.body, NodeFilter.SHOW_TEXT)
    for (let n; (n = walk.nextNode());) {
      const e = n.parentElement
      if (!n.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE)$/.test(e.tagName) || !shown(e) || unseen(e)) continue
      const r = document.createRange(); r.selectNodeContents(n)
      const rects = [...r.getClientRects()].filter(q => q.width > .5 && q.height > .5)
      if (rects.length) out.push({ n, e, rects })
    }
    return out
  }
  const scroller = (e, axis) => [...up(e)].find(x => x !== root && x !== document.body && /auto|scroll/.test(style(x)['overflow' + axis]))

  // ---- colours
  const rgba = text => {
    const m = /^(rgba?|color\(srgb)[( ]([^)]+)\)$/.exec(text); if (!m) return null
    const v = m[2].split(/[ ,/]+/).map(Number); const k = m[1].startsWith('color') ? 255 : 1
    return [v[0] * k, v[1] * k, v[2] * k, v.length > 3 ? v[3] : 1]
  }
  const over = (top, below) => top.slice(0, 3).map((v, i) => v * top[3] + below[i] * (1 - top[3])).concat(1)
  const light = c => { const f = c.slice(0, 3).map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * f[0] + .7152 * f[1] + .0722 * f[2] }
  const ratio = (a, b) => { const x = light(a), y = light(b); return (Math.max(x, y) + .05) / (Math.min(x, y) + .05) }
  const canvas = () => { const p = document.createElement('i'); p.style.setProperty('background-color', 'Canvas'); document.body.append(p); const c = rgba(style(p).backgroundColor); p.remove(); return c || [255, 255, 255, 1] }
  // The colour behind an element; null where a picture lies behind it and nobody can say.
  const behind = (e, base) => {
    const layers = []
    for (const x of up(e)) { const s = style(x); if (s.backgroundImage !== 'none') return null; const c = rgba(s.backgroundColor); if (c && c[3]) { layers.push(c); if (c[3] === 1) break } }
    let c = base; for (const l of layers.reverse()) c = over(l, c); return c
  }
  const contrast = (least, paper) => {
    const out = new Map(), base = paper ? [255, 255, 255, 1] : canvas(), seen = new Map()
    const judge = (e, pseudo, text) => {
      const s = style(e, pseudo), key = [s.color, s.opacity].join()
      let mine = seen.get(e); if (!mine) seen.set(e, mine = {}); if (mine[pseudo + key]) return; mine[pseudo + key] = 1
      const b = paper ? base : behind(e, base), c = rgba(s.color)
      if (!b || !c) { out.set(css(e) + pseudo, `${css(e)}${pseudo || ''}: contrast cannot be computed (picture or colour space)`); return }
      let alpha = c[3]; for (const x of up(e)) alpha *= +style(x).opacity
      const r = ratio(over([...c.slice(0, 3), alpha], b), b)
      if (r < least - .005) out.set(css(e) + pseudo + r, `${css(e)}${pseudo || ''} "${short(text, 25)}" has ${r.toFixed(2)}:1, not ${least}:1`)
    }
    for (const { n, e } of texts()) judge(e, '', n.data)
    for (const e of document.body.querySelectorAll('*')) for (const p of ['::before', '::after']) {
      const c = style(e, p).content
      if (/^"|attr\(/.test(c) && /[\p{L}\p{N}]/u.test(c) && shown(e) && !unseen(e)) judge(e, p, c)
    }
    return [...out.values()]
  }

  // ---- layout
  const layout = () => {
    const out = [], w = root.clientWidth, add = (k, s) => { if (!out.some(x => x.k === k)) out.push({ k, s }) }
    if (root.scrollWidth > w + 1) add('page', `the page scrolls sideways: ${root.scrollWidth} > ${w}`)
    for (const x of [9999, -9999]) { scrollTo({ left: x, top: 0, behavior: 'instant' }); if (Math.abs(scrollX) > 1) add('page', `the page scrolls sideways to ${scrollX}`) } scrollTo({ left: 0, top: 0, behavior: 'instant' })
    const list = texts()
    for (const t of list) {
      const det = scroller(t.e, 'X')
      for (const r of t.rects) if (!det && (r.right > w + 1.5 || r.left < -1.5)) { add('out' + css(t.e), `outside the window: ${css(t.e)} "${short(t.n.data)}"`); break }
      for (const x of up(t.e)) {
        const s = style(x); if (x === root || x === document.body) break
        if (s.display === 'inline' || s.display === 'contents') continue
        if (/auto|scroll/.test(s.overflowX + s.overflowY)) break
        const cx = /hidden|clip/.test(s.overflowX), cy = /hidden|clip/.test(s.overflowY); if (!cx && !cy) continue
        const q = x.getBoundingClientRect()
        if (t.rects.some(r => (cx && (r.left < q.left - 2 || r.right > q.right + 2)) || (cy && (r.top + r.height * .25 < q.top - 1 || r.bottom - r.height * .25 > q.bottom + 1)))) add('cut' + css(x), `cut off in ${css(x)}: "${short(t.n.data)}"`)
      }
    }
    for (const e of document.querySelectorAll('img,svg,video,canvas,object,input,select,textarea,table')) {
      if (!shown(e) || unseen(e) || scroller(e, 'X')) continue
      const r = e.getBoundingClientRect(); if (r.width && (r.right > w + 1.5 || r.left < -1.5)) add('out' + css(e), `outside the window: ${css(e)}, ${Math.round(r.width)} px wide`)
    }
    for (const e of document.querySelectorAll('body *')) {
      if (!/auto|scroll/.test(style(e).overflowX) || e.scrollWidth <= e.clientWidth + 1 || !shown(e)) continue
      if (!e.querySelector('table') && e.tagName !== 'TABLE') add('scroll' + css(e), `${css(e)} scrolls sideways and is no table`)
    }
    // Text over text: the middle halves of two lines from different places share some area.
    const boxes = list.flatMap(t => t.rects.map(r => ({ t, l: r.left, r: r.right, a: r.top + r.height * .25, b: r.bottom - r.height * .25 }))).sort((x, y) => x.a - y.a)
    for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length && boxes[j].a < boxes[i].b - 1; j++) {
      const p = boxes[i], q = boxes[j]
      if (p.t !== q.t && Math.min(p.r, q.r) - Math.max(p.l, q.l) > 2 && Math.min(p.b, q.b) - Math.max(p.a, q.a) > 1.5) add('over' + css(p.t.e), `text over text: ${css(p.t.e)} "${short(p.t.n.data, 20)}" and ${css(q.t.e)} "${short(q.t.n.data, 20)}"`)
    }
    return out.map(x => x.s)
  }
  const sheet = text => { document.adoptedStyleSheets = text ? [Object.assign(new CSSStyleSheet(), {})] : []; if (text) document.adoptedStyleSheets[0].replaceSync(text) }
  const size = () => parseFloat(style(document.querySelector('main p') || document.body).fontSize)
  // Line length, line height and alignment of running text (1.4.8).
  const reading = () => {
    const out = new Map(), cjk = /^(zh|ja|ko)/.test(root.lang), most = cjk ? 40 : 80
    for (const e of document.querySelectorAll('main p, main li, main dd')) {
      if (!shown(e) || [...e.children].some(c => /^(P|UL|OL|DL|DIV|TABLE)$/.test(c.tagName))) continue
      const s = style(e), text = words(e.textContent); if (text.length < most + 20) continue
      if (s.textAlign === 'justify') out.set('j', `${css(e)} is justified`)
      if (parseFloat(s.lineHeight) / parseFloat(s.fontSize) < 1.49) out.set('h', `${css(e)} has lines of ${(parseFloat(s.lineHeight) / parseFloat(s.fontSize)).toFixed(2)} times the letters`)
      const r = document.createRange(); r.selectNodeContents(e); const lines = new Set([...r.getClientRects()].filter(q => q.width > 20).map(q => Math.round(q.bottom / 8))).size
      if (lines > 2 && text.length / lines > most) out.set('l', `${css(e)} has about ${Math.round(text.length / lines)} characters in a line`)
    }
    return [...out.values()]
  }

  // ---- targets and focus
  const ACTIVE = 'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable=true],[tabindex]'
  const active = () => [...document.querySelectorAll(ACTIVE)].filter(e => e.tabIndex >= 0 && !e.disabled && shown(e))
  // In a sentence: the words beside the links of its block are more than a sign between them.
  const inSentence = e => {
    if (style(e).display !== 'inline' || !/[\p{L}\p{N}]/u.test(e.textContent)) return false
    let b = e.parentElement; while (style(b).display === 'inline') b = b.parentElement
    const c = b.cloneNode(true); c.querySelectorAll('a,button,ul,ol,table,dl').forEach(x => x.remove()); return /[\p{L}\p{N}]{2}/u.test(c.textContent)
  }
  const targets = least => active().filter(e => !unseen(e) && !scrolls(e) && !inSentence(e)).flatMap(e => {
    const rs = [...e.getClientRects()].filter(r => r.width && r.height); const r = rs.length > 1 ? rs.reduce((a, b) => a.height < b.height ? a : b) : e.getBoundingClientRect()
    const w = Math.max(r.width, e.getBoundingClientRect().width)
    return w < least - .5 || r.height < least - .5 ? [`${says(e)} is ${Math.round(w)} × ${Math.round(r.height)} px`] : []
  })
  const scrolls = e => e.matches('[tabindex]:not(a,button,input,select,textarea)') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 || /auto|scroll/.test(style(e).overflowX))
  const look = e => { const s = style(e); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderTopColor, s.borderTopWidth, s.borderBottomColor, s.borderBottomWidth].join() }
  const rings = () => {
    const out = new Map(), list = active(), base = canvas(); document.activeElement?.blur?.()
    const rest = new Map(list.map(e => [e, look(e)]))
    for (const e of list) {
      e.focus({ focusVisible: true }); if (document.activeElement !== e) { out.set('f' + css(e), `${says(e)} takes no focus`); continue }
      for (const a of document.getAnimations()) try { a.finish() } catch { a.cancel() }
      const s = style(e), w = s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth), r = e.getBoundingClientRect()
      if (!shown(e) || unseen(e) || r.width < 2 || r.height < 2) { out.set('u' + css(e), `${says(e)} has the focus and cannot be seen`); continue }
      if (look(e) === rest.get(e)) { out.set('n' + css(e), `${says(e)} looks the same with the focus`); continue }
      if (w < 2) { out.set('w' + css(e), `${says(e)}: the ring is ${w} px wide`); continue }
      const c = rgba(s.outlineColor), b = behind(e.parentElement || e, base)
      if (s.outlineStyle !== 'auto' && c && b) { const q = ratio(over(c, b), b); if (q < 3) out.set('c' + css(e), `${says(e)}: the ring has ${q.toFixed(2)}:1 to what is behind it`) }
      const reach = w + parseFloat(s.outlineOffset)
      for (const x of up(e.parentElement)) {
        if (x === root || x === document.body) break
        const o = style(x); if (o.overflowX === 'visible' && o.overflowY === 'visible') continue
        const q = x.getBoundingClientRect(); if (r.left - reach < q.left - 1 || r.right + reach > q.right + 1 || r.top - reach < q.top - 1 || r.bottom + reach > q.bottom + 1) { out.set('k' + css(e), `${says(e)}: ${css(x)} cuts the ring off`); break }
      }
    }
    for (const e of [...list].reverse()) {
      e.focus({ focusVisible: true }); const r = e.getClientRects()[0]; if (!r || document.activeElement !== e) continue
      const x = Math.min(Math.max(r.left + r.width / 2, 1), innerWidth - 2)
      for (const y of [r.top + 3, r.top + r.height / 2, r.bottom - 3]) {
        if (y < 0 || y > innerHeight || r.height > innerHeight) { if (r.height < innerHeight * .9) out.set('o' + css(e), `${says(e)} has the focus out of sight`); continue }
        const h = document.elementFromPoint(x, y)
        if (h && h !== e && !e.contains(h) && !h.contains(e)) { out.set('v' + css(e), `${says(e)} has the focus under ${css(h)}`); break }
      }
    }
    document.activeElement?.blur?.(); scrollTo({ top: 0, behavior: 'instant' }); return [...out.values()]
  }
  let order, seen
  const watch = () => { order = active(); seen = []; document.activeElement?.blur?.(); scrollTo({ top: 0, behavior: 'instant' }); getSelection().removeAllRanges(); addEventListener('focusin', e => seen.push(e.target)); return order.length }
  const walked = back => {
    const out = [], want = back ? [...order].reverse() : order
    let got = seen.filter(e => order.includes(e) || !scrolls(e)); seen = []
    if (back) got = got.slice(Math.max(0, got.indexOf(want[0]))) // the way forwards may have gone on to the first stop again
    for (const e of document.querySelectorAll('[tabindex]')) if (e.tabIndex > 0) out.push(`${says(e)} has tabindex ${e.tabIndex}`)
    for (let i = 0; i < want.length; i++) if (got[i] !== want[i]) {
      if (!got[i]) out.push(`the keyboard does not reach ${says(want[i])}${i ? ': held at ' + says(want[i - 1]) : ''}`)
      else out.push(`stop ${i + 1} is ${says(got[i])}, in the order of the page it is ${says(want[i])}`)
      break
    }
    return out
  }
  const skip = () => {
    const a = active()[0], id = a?.getAttribute('href') || ''
    if (!/^#./.test(id)) return ['the first stop does not skip to the text']
    const t = document.getElementById(decodeURIComponent(id.slice(1))); return t && (t.matches('main') || t.closest('main')) ? [] : [`${id} of the first stop is not the text`]
  }

  // ---- motion, pictures, print, languages
  const motion = () => {
    const out = new Set()
    for (const a of document.getAnimations()) out.add(`${a.animationName || a.transitionProperty || 'something'} moves`)
    for (const e of [root, ...document.querySelectorAll('body *')]) {
      for (const p of ['', '::before', '::after']) { const s = style(e, p || undefined); for (const k of ['transitionDuration', 'animationDuration']) if (s[k].split(',').some(x => parseFloat(x) > .02) && (k[0] === 't' || s.animationName !== 'none')) out.add(`${css(e)}${p} keeps its ${k.replace('Duration', '')}`) }
      if (style(e).scrollBehavior === 'smooth') out.add(`${css(e)} scrolls smoothly`)
      if (e.matches('[autoplay],marquee,blink')) out.add(`${css(e)} moves by itself`)
    }
    return [...out]
  }
  // Regions that must show something drawn, for the picture of the whole page that the caller takes.
  const drawn = () => {
    const out = [], rtl = style(document.body).direction === 'rtl'
    const add = (e, what, l, t, w, h) => { if (w > 0 && h > 0 && l >= 0 && l + w <= innerWidth && !(scroller(e, 'X') && what !== 'drawing' && l + w > scroller(e, 'X').getBoundingClientRect().right)) out.push({ what, by: says(e), l: l + scrollX, t: t + scrollY, w, h }) }
    const each = (q, f) => { for (const e of document.querySelectorAll(q)) if (shown(e) && !unseen(e)) f(e, e.getBoundingClientRect()) }
    each('svg', (e, r) => add(e.closest('p,a,summary,div') || e, 'icon', r.left, r.top, r.width, r.height))
    each('img', (e, r) => add(e, 'drawing', r.left, r.top, r.width, r.height))
    each('.tasks > li', (e, r) => add(e, 'box to tick', rtl ? r.right - 30 : r.left, r.top, 30, Math.min(r.height, 34)))
    each('.numbers', (e, r) => add(e, 'frame of a scale', r.left + 20, r.top - 2, 40, 8))
    each('.lines li', (e, r) => add(e, 'line to write on', r.left + 8, r.bottom - 6, 40, 8))
    each('.sheet td', (e, r) => add(e, 'cell to write in', r.left + r.width / 2 - 6, r.bottom - 5, 12, 9))
    each('summary', (e, r) => { const s = style(e, '::after'); if (s.content !== 'none' && s.content !== 'normal') add(e, 'arrow', rtl ? r.left + 6 : r.right - 30, r.top + 6, 24, r.height - 12) })
    each('.box, [role=note]', (e, r) => add(e, 'frame of a box', r.left + r.width / 2, r.top - 3, 12, 8))
    return out
  }
  const inner = () => words(document.body.innerText.normalize('NFC')).toLowerCase()
  const links = () => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
  const mainWords = noNav => { const m = document.querySelector('main') || document.body; const skip = noNav ? [...m.querySelectorAll('nav,a[aria-label]')] : []; skip.forEach(e => e.setAttribute('hidden', '')); const t = m.innerText; skip.forEach(e => e.removeAttribute('hidden')); return [...new Set(t.normalize('NFKC').split(/[^\p{L}\p{N}]+/u).filter(Boolean))] }
  const labels = () => [...document.querySelectorAll('a[aria-label],button[aria-label],summary[aria-label],input[aria-label]')].filter(e => { const t = words(e.innerText).toLowerCase(); return /[\p{L}\p{N}]/u.test(t) && !words(e.getAttribute('aria-label')).toLowerCase().includes(t) }).map(e => `${css(e)} shows "${short(e.innerText)}", its name is "${short(e.getAttribute('aria-label'))}"`)
  const named = () => [...document.querySelectorAll('[aria-label],[alt],[title]')].flatMap(e => ['aria-label', 'alt', 'title'].filter(k => words(e.getAttribute(k) || '')).map(k => ({ k, text: words(e.getAttribute(k)), lang: e.closest('[lang]')?.lang, at: css(e) })))
  const switcher = () => [...document.querySelectorAll('header a[hreflang], main a[hreflang]')].map(a => ({ to: a.hreflang, lang: a.closest('[lang]').lang, dir: style(a).direction, href: a.href, text: words(a.innerText || a.textContent), current: a.getAttribute('aria-current'), shown: shown(a) }))
  const stored = async () => { const o = []; try { if (document.cookie) o.push('a cookie is set'); if (localStorage.length + sessionStorage.length) o.push('something is stored'); for (const d of await indexedDB.databases()) o.push('database ' + d.name) } catch {} return o }
  return { contrast, layout, sheet, size, reading, targets, rings, watch, walked, skip, motion, drawn, inner, links, mainWords, labels, named, switcher, stored, lang: root.lang, dir: style(root).direction }
})()
