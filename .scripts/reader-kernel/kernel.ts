// The inner loops of the English reader's network, in AssemblyScript. `npm run reader:kernel` compiles them.
// Weights and inputs are 16-bit whole numbers, sums are 32 bits; addresses are bytes; widths are multiples of 8.

function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const one = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7))
  const two = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7))
  return i32x4.add(v128.shuffle<i32>(one, two, 0, 1, 4, 5), v128.shuffle<i32>(one, two, 2, 3, 6, 7))
}

// y[t, r] += scale[r] * sum over c of w[r, c] * x[t, c]; rows are a multiple of 4.
export function dense(w: usize, scale: usize, x: usize, y: usize, count: i32, rows: i32, width: i32, strideX: i32, strideY: i32): void {
  const bytes = width << 1
  for (let r = 0; r < rows; r += 4) {
    const w0 = w + r * bytes
    const w1 = w0 + bytes
    const w2 = w1 + bytes
    const w3 = w2 + bytes
    const factor = v128.load(scale + (r << 2))
    let t = 0
    for (; t + 1 < count; t += 2) {
      const x0 = x + ((t * strideX) << 1)
      const x1 = x0 + (strideX << 1)
      let a0 = i32x4.splat(0)
      let a1 = i32x4.splat(0)
      let a2 = i32x4.splat(0)
      let a3 = i32x4.splat(0)
      let b0 = i32x4.splat(0)
      let b1 = i32x4.splat(0)
      let b2 = i32x4.splat(0)
      let b3 = i32x4.splat(0)
      for (let c = 0; c < bytes; c += 16) {
        const one = v128.load(x0 + c)
        const two = v128.load(x1 + c)
        const k0 = v128.load(w0 + c)
        const k1 = v128.load(w1 + c)
        const k2 = v128.load(w2 + c)
        const k3 = v128.load(w3 + c)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(k0, one))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(k0, two))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(k1, one))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(k1, two))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(k2, one))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(k2, two))
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(k3, one))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(k3, two))
      }
      const y0 = y + ((t * strideY + r) << 2)
      const y1 = y0 + (strideY << 2)
      v128.store(y0, f32x4.add(v128.load(y0), f32x4.mul(factor, f32x4.convert_i32x4_s(sums(a0, a1, a2, a3)))))
      v128.store(y1, f32x4.add(v128.load(y1), f32x4.mul(factor, f32x4.convert_i32x4_s(sums(b0, b1, b2, b3)))))
    }
    if (t < count) {
      const x0 = x + ((t * strideX) << 1)
      let a0 = i32x4.splat(0)
      let a1 = i32x4.splat(0)
      let a2 = i32x4.splat(0)
      let a3 = i32x4.splat(0)
      for (let c = 0; c < bytes; c += 16) {
        const one = v128.load(x0 + c)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(w0 + c), one))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(w1 + c), one))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v128.load(w2 + c), one))
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v128.load(w3 + c), one))
      }
      const y0 = y + ((t * strideY + r) << 2)
      v128.store(y0, f32x4.add(v128.load(y0), f32x4.mul(factor, f32x4.convert_i32x4_s(sums(a0, a1, a2, a3)))))
    }
  }
}

// Each row of y becomes the bias: count rows of width numbers.
export function fill(y: usize, bias: usize, count: i32, width: i32): void {
  for (let t = 0; t < count; t++) memory.copy(y + ((t * width) << 2), bias, width << 2)
}

// tanh by a quotient of polynomials, right to 1e-6 between -9 and 9.
@inline
function tanh4(v: v128): v128 {
  const x = f32x4.max(f32x4.min(v, f32x4.splat(7.9)), f32x4.splat(-7.9))
  const s = f32x4.mul(x, x)
  let p = f32x4.splat(-2.76076847742355e-16)
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(2.00018790482477e-13))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-8.60467152213735e-11))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(5.12229709037114e-8))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.48572235717979e-5))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(6.37261928875436e-4))
  p = f32x4.mul(f32x4.add(f32x4.mul(p, s), f32x4.splat(4.89352455891786e-3)), x)
  let q = f32x4.splat(1.19825839466702e-6)
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(1.18534705686654e-4))
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.26843463243900e-3))
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(4.89352518554385e-3))
  return f32x4.div(p, q)
}

@inline
function sigmoid4(v: v128): v128 {
  return f32x4.add(f32x4.splat(0.5), f32x4.mul(f32x4.splat(0.5), tanh4(f32x4.mul(v, f32x4.splat(0.5)))))
}

@inline
function narrow(v: v128, scale: f32): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v, f32x4.splat(scale))))
}

// One step of an LSTM for count sentences: z holds the gates in, forget, cell, out (4 * width each), c the cells.
// The new state goes to h as whole numbers times scale, at h + t * strideH.
export function step(z: usize, c: usize, h: usize, count: i32, width: i32, strideH: i32, scale: f32): void {
  const bytes = width << 2
  for (let t = 0; t < count; t++) {
    const zt = z + t * (bytes << 2)
    const ct = c + t * bytes
    const ht = h + ((t * strideH) << 1)
    for (let k = 0; k < bytes; k += 32) {
      const cell0 = f32x4.add(
        f32x4.mul(sigmoid4(v128.load(zt + bytes + k)), v128.load(ct + k)),
        f32x4.mul(sigmoid4(v128.load(zt + k)), tanh4(v128.load(zt + bytes + bytes + k))),
      )
      const cell1 = f32x4.add(
        f32x4.mul(sigmoid4(v128.load(zt + bytes + k + 16)), v128.load(ct + k + 16)),
        f32x4.mul(sigmoid4(v128.load(zt + k + 16)), tanh4(v128.load(zt + bytes + bytes + k + 16))),
      )
      v128.store(ct + k, cell0)
      v128.store(ct + k + 16, cell1)
      const out0 = f32x4.mul(sigmoid4(v128.load(zt + bytes * 3 + k)), tanh4(cell0))
      const out1 = f32x4.mul(sigmoid4(v128.load(zt + bytes * 3 + k + 16)), tanh4(cell1))
      v128.store(ht + (k >> 1), i16x8.narrow_i32x4_s(narrow(out0, scale), narrow(out1, scale)))
    }
  }
}

// Whole numbers of y times scale, negative ones as 0 where isRelu is 1; count is a multiple of 8.
export function quantise(y: usize, x: usize, count: i32, scale: f32, isRelu: i32): void {
  const low = isRelu ? f32x4.splat(0) : f32x4.splat(-1e9)
  for (let k = 0; k < count; k += 8) {
    const one = narrow(f32x4.max(v128.load(y + (k << 2)), low), scale)
    const two = narrow(f32x4.max(v128.load(y + (k << 2) + 16), low), scale)
    v128.store(x + (k << 1), i16x8.narrow_i32x4_s(one, two))
  }
}

// y[a, b] = sum over k of one[a, k] * other[b, k], all floats; width is a multiple of 4.
export function pairs(one: usize, other: usize, y: usize, countA: i32, countB: i32, width: i32, strideY: i32): void {
  const bytes = width << 2
  for (let a = 0; a < countA; a++) {
    const from = one + a * bytes
    for (let b = 0; b < countB; b++) {
      const to = other + b * bytes
      let sum = f32x4.splat(0)
      for (let k = 0; k < bytes; k += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(from + k), v128.load(to + k)))
      store<f32>(
        y + ((a * strideY + b) << 2),
        f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3),
      )
    }
  }
}

// Finds the best projective tree with one root (Eisner 1996) by the scores of all arcs: words rows of words + 1 floats,
// row c - 1 holding those of child c. Each word's head goes to heads, 16 bits each, from place 1. It works in room:
// size * size * 38 + size * 48 bytes, where size is words + 1.
export function decode(scores: usize, words: i32, room: usize, heads: usize): void {
  const size = words + 1
  const cells = size * size
  const fullRight = room
  const fullLeft = fullRight + (cells << 3)
  const openRight = fullLeft + (cells << 3)
  const openLeft = openRight + (cells << 3)
  const waiting = openLeft + (cells << 3)
  const splitRight = waiting + size * 48
  const splitLeft = splitRight + (cells << 1)
  const splitOpen = splitLeft + (cells << 1)
  const least: f64 = -1e18
  for (let k = 0; k < cells << 2; k++) store<f64>(room + (k << 3), least)
  memory.fill(splitRight, 0, cells * 6)
  memory.fill(heads, 0, size << 1)
  for (let at = 0; at < size; at++) {
    store<f64>(fullRight + ((at * size + at) << 3), 0)
    store<f64>(fullLeft + ((at * size + at) << 3), 0)
  }
  for (let span = 1; span < words; span++)
    for (let i = 1; i + span <= words; i++) {
      const j = i + span
      const here = i * size + j
      const row = size << 3
      let best = least
      let split = i
      let one = fullRight + ((i * size + i) << 3)
      let other = fullLeft + (((i + 1) * size + j) << 3)
      for (let k = i; k < j; k++) {
        const value = load<f64>(one) + load<f64>(other)
        if (value > best) {
          best = value
          split = k
        }
        one += 8
        other += row
      }
      store<f64>(openRight + (here << 3), best + <f64>load<f32>(scores + (((j - 1) * size + i) << 2)))
      store<f64>(openLeft + (here << 3), best + <f64>load<f32>(scores + (((i - 1) * size + j) << 2)))
      store<i16>(splitOpen + (here << 1), <i16>split)
      best = least
      split = i
      one = fullLeft + ((i * size + i) << 3)
      other = openLeft + ((i * size + j) << 3)
      for (let k = i; k < j; k++) {
        const value = load<f64>(one) + load<f64>(other)
        if (value > best) {
          best = value
          split = k
        }
        one += 8
        other += row
      }
      store<f64>(fullLeft + (here << 3), best)
      store<i16>(splitLeft + (here << 1), <i16>split)
      best = least
      one = openRight + ((i * size + i + 1) << 3)
      other = fullRight + (((i + 1) * size + j) << 3)
      for (let k = i + 1; k <= j; k++) {
        const value = load<f64>(one) + load<f64>(other)
        if (value > best) {
          best = value
          split = k
        }
        one += 8
        other += row
      }
      store<f64>(fullRight + (here << 3), best)
      store<i16>(splitRight + (here << 1), <i16>split)
    }
  let best = least
  let root = 1
  for (let k = 1; k <= words; k++) {
    const value =
      load<f64>(fullLeft + ((size + k) << 3)) + load<f64>(fullRight + ((k * size + words) << 3)) +
      <f64>load<f32>(scores + (((k - 1) * size) << 2))
    if (value > best) {
      best = value
      root = k
    }
  }
  // What waits to be taken apart: its kind (0 full right, 1 full left, 2 open right, 3 open left), from, to.
  let top = push(push(waiting, 1, 1, root), 0, root, words)
  while (top > waiting) {
    top -= 12
    const kind = load<i32>(top)
    const i = load<i32>(top, 4)
    const j = load<i32>(top, 8)
    if (i >= j) continue
    const here = (i * size + j) << 1
    if (kind == 1) {
      const split = <i32>load<i16>(splitLeft + here)
      top = push(push(top, 1, i, split), 3, split, j)
    } else if (kind == 0) {
      const split = <i32>load<i16>(splitRight + here)
      top = push(push(top, 2, i, split), 0, split, j)
    } else {
      const split = <i32>load<i16>(splitOpen + here)
      if (kind == 2) store<i16>(heads + (j << 1), <i16>i)
      else store<i16>(heads + (i << 1), <i16>j)
      top = push(push(top, 0, i, split), 1, split + 1, j)
    }
  }
}

@inline
function push(top: usize, kind: i32, from: i32, to: i32): usize {
  store<i32>(top, kind)
  store<i32>(top, from, 4)
  store<i32>(top, to, 8)
  return top + 12
}

// Lines are counted once for each so many bytes of a text.
const block = 1024

// Notes for each block of a text how many lines end before it, as 32-bit whole numbers. Behind the text is room for a block.
export function countLines(text: usize, length: i32, counts: usize): void {
  let count = 0
  for (let from = 0; from < length; from += block) {
    store<i32>(counts, count)
    counts += 4
    for (let at = from; at < from + block; at += 16)
      count += popcnt<i32>(i8x16.bitmask(i8x16.eq(v128.load(text + at), i8x16.splat(10))))
  }
}

// Gives the number of the line of a text that is a word, from 0, or -1. Lines are in the order of their bytes; counts
// holds what countLines noted of them. Where isValued is 1, a word ends at a space of its line, and what stands behind
// it, a whole number, is given instead.
export function findWord(text: usize, length: i32, counts: usize, word: usize, size: i32, isValued: i32): i32 {
  const stop = isValued ? 32 : 10
  let low = 0
  let high = length
  while (low < high) {
    let line = (low + high) >> 1
    while (line > low && load<u8>(text + line - 1) != 10) line--
    let at = line
    let known = 0
    while (at < length && known < size && load<u8>(text + at) == load<u8>(word + known)) {
      at++
      known++
    }
    const own = at < length ? <i32>load<u8>(text + at) : stop
    const isEnd = own == stop || own == 10
    if (isEnd && known == size) return isValued ? valueAt(text + at + 1, text + length) : linesBefore(text, line, counts)
    if (known < size && (isEnd || own < <i32>load<u8>(word + known))) {
      while (at < length && load<u8>(text + at) != 10) at++
      low = at + 1
    } else high = line
  }
  return -1
}

function valueAt(from: usize, end: usize): i32 {
  let value = 0
  for (let at = from; at < end && load<u8>(at) != 10; at++) value = value * 10 + <i32>load<u8>(at) - 48
  return value
}

function linesBefore(text: usize, line: i32, counts: usize): i32 {
  const from = line & ~(block - 1)
  let count = load<i32>(counts + ((from / block) << 2))
  for (let at = from; at < line; at++) count += <i32>(load<u8>(text + at) == 10)
  return count
}

// Unpacks a row of numbers of 4 bits to floats; scales are 16 bits, parts of 131072.
export function unpack(scales: usize, packed: usize, row: i32, columns: i32, into: usize): void {
  const scale = <f64>load<u16>(scales + (row << 1)) / 131072
  const from = packed + ((row * columns) >> 1)
  for (let k = 0; k < columns >> 1; k++) {
    const pair = <i32>load<u8>(from + k)
    store<f32>(into + (k << 3), <f32>(<f64>((pair >> 4) - 8) * scale))
    store<f32>(into + (k << 3), <f32>(<f64>((pair & 15) - 8) * scale), 4)
  }
}

// Adds a row of 8-bit numbers, times its scale and its share, to floats.
export function addRow(scales: usize, values: usize, row: i32, columns: i32, into: usize, share: f64): void {
  const factor = <f64>load<f32>(scales + (row << 2)) * share
  const from = values + row * columns
  for (let k = 0; k < columns; k++) {
    const to = into + (k << 2)
    store<f32>(to, <f32>(<f64>load<f32>(to) + <f64>load<i8>(from + k) * factor))
  }
}

// Rounds floats times a scale to 16-bit whole numbers, halves up.
export function roundUp(from: usize, to: usize, count: i32, scale: f64): void {
  for (let k = 0; k < count; k++) {
    const value = Math.floor(<f64>load<f32>(from + (k << 2)) * scale + 0.5)
    store<i16>(to + (k << 1), <i16>Math.max(-32767, Math.min(32767, value)))
  }
}

// Adds count whole numbers of 16 bits to others; count is a multiple of 8.
export function addShorts(to: usize, from: usize, count: i32): void {
  for (let k = 0; k < count << 1; k += 16) v128.store(to + k, i16x8.add(v128.load(to + k), v128.load(from + k)))
}

// Adds count floats to others; count is a multiple of 4.
export function addFloats(to: usize, from: usize, count: i32): void {
  for (let k = 0; k < count << 2; k += 16) v128.store(to + k, f32x4.add(v128.load(to + k), v128.load(from + k)))
}

// Makes 0 of what is below it among count floats; count is a multiple of 4.
export function raise(at: usize, count: i32): void {
  for (let k = 0; k < count << 2; k += 16) v128.store(at + k, f32x4.max(v128.load(at + k), f32x4.splat(0)))
}

// Finds the likeliest chain of tags, one for each word, by the logarithms of their chances: count doubles a word. A tag
// stands behind any, but one with a beginning (its place in begins, else -1) only behind that or itself, and never first.
// It works in room: 10 bytes for each tag of each word; the tags go to chosen, 16 bits each.
export function chain(logs: usize, words: i32, count: i32, begins: usize, room: usize, chosen: usize): void {
  const froms = room + ((words * count) << 3)
  for (let word = 0; word < words; word++) {
    const here = room + ((word * count) << 3)
    const last = here - (count << 3)
    let top = 0
    if (word > 0)
      for (let tag = 1; tag < count; tag++) if (load<f64>(last + (tag << 3)) > load<f64>(last + (top << 3))) top = tag
    for (let tag = 0; tag < count; tag++) {
      const begin = load<i32>(begins + (tag << 2))
      let before = top
      let best: f64 = word == 0 && begin >= 0 ? -1e18 : 0
      if (word > 0) {
        if (begin >= 0) before = load<f64>(last + (begin << 3)) > load<f64>(last + (tag << 3)) ? begin : tag
        best = load<f64>(last + (before << 3))
      }
      store<f64>(here + (tag << 3), word == 0 && begin >= 0 ? best : best + load<f64>(logs + ((word * count + tag) << 3)))
      store<i16>(froms + ((word * count + tag) << 1), <i16>before)
    }
  }
  const end = room + (((words - 1) * count) << 3)
  let at = 0
  for (let tag = 1; tag < count; tag++) if (load<f64>(end + (tag << 3)) > load<f64>(end + (at << 3))) at = tag
  for (let word = words - 1; word >= 0; word--) {
    store<i16>(chosen + (word << 1), <i16>at)
    at = <i32>load<i16>(froms + ((word * count + at) << 1))
  }
}
