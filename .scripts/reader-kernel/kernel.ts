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
