/**
 * The shop of the field's own benchmark: as many things, as long texts and as many links between them, so that the query
 * answers with as many bytes.
 */
export const users = [
  ['1', 'Ana Marinescu', 'ana'],
  ['2', 'Bogdan Ilie', 'bogdan'],
  ['3', 'Carla Reyes', 'carla'],
  ['4', 'Diego Molina', 'diego'],
  ['5', 'Elena Petrescu', 'elena'],
  ['6', 'Felipe Aguilar', 'felipe'],
].map(([id = '', name = '', username = '']) => ({ id, name, username, birthday: 1234567890 }))

export const products = [
  ['1', 'Table', 899, 100],
  ['2', 'Couch', 1299, 1000],
  ['3', 'Glass', 15, 20],
  ['4', 'Chair', 499, 100],
  ['5', 'Television', 1299, 1000],
  ['6', 'Lamp', 6999, 300],
  ['7', 'Grill', 3999, 2000],
  ['8', 'Fridge', 100_000, 6000],
  ['9', 'Sofa', 9999, 800],
].map(([upc, name, price, weight]) => ({
  upc: String(upc),
  name: String(name),
  price: Number(price),
  weight: Number(weight),
}))

const PRAISE =
  'It arrived in perfect condition and has been in use every day since. The finish is very good for what it costs, ' +
  'although the instructions could be clearer and one of the screws was missing. We would buy it again, and have ' +
  'told the neighbours so. '

const bodyOf = (length: number) => PRAISE.repeat(Math.ceil(length / PRAISE.length)).slice(0, length)

/** Length of the text and the product it is about, review by review. */
export const reviews = [
  [445, '1'],
  [298, '1'],
  [275, '1'],
  [145, '1'],
  [445, '2'],
  [298, '2'],
  [275, '2'],
  [145, '2'],
  [145, '3'],
  [145, '4'],
  [841, '4'],
].map(([length, upc], index) => ({ id: String(index + 1), body: bodyOf(Number(length)), upc: String(upc) }))

/** As in the original, one person wrote everything and everybody shows the same two. */
export const AUTHOR = { id: '1', username: 'ana' }
export const shownReviews = reviews.slice(0, 2)
