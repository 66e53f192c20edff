/** A small shop, wide enough that the benchmark query answers with some 90 KB. */
export const users = [
  ['1', 'Ana Marinescu', 'ana'],
  ['2', 'Bogdan Ilie', 'bogdan'],
  ['3', 'Carla Reyes', 'carla'],
  ['4', 'Diego Molina', 'diego'],
  ['5', 'Elena Petrescu', 'elena'],
  ['6', 'Felipe Aguilar', 'felipe'],
].map(([id = '', name = '', username = '']) => ({ id, name, username, birthday: '1990-01-01' }))

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

const BODIES = [
  'Love it! It arrived in perfect condition and has been in use every day since.',
  'Too expensive for what it does, although the finish is very good.',
  'Could be better.',
  'Prefer something else, but it does the job.',
]

/** Eleven reviews; their authors and products repeat, as in life. */
export const reviews = Array.from({ length: 11 }, (_, index) => ({
  id: String(index + 1),
  body: BODIES[index % BODIES.length] ?? '',
  authorId: String((index % 2) + 1),
  upc: String((index % 4) + 1),
}))
