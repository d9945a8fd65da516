/**
 * The probability that a standard normal variable is larger than `z`, which is 0 or more: to twelve digits, also far out.
 * By the series of the error function, DLMF 7.6.2, and from 3 on by Laplace's continued fraction, DLMF 7.9.2.
 */
export function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * seriesOf(z) : density / fractionOf(z);
}

/** z + z^3/3 + z^5/(3 * 5) + ... */
function seriesOf(z: number): number {
  let sum = 0;
  let term = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + ...))) */
function fractionOf(z: number): number {
  let fraction = z;
  for (let step = 100; step > 0; step--) fraction = z + step / fraction;
  return fraction;
}
