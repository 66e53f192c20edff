/** @typedef {{ os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Platform */

/** @returns {string} which C library this Node was built for; packages for Linux come in two kinds */
const libc = () => {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return header.glibcVersionRuntime ? 'glibc' : 'musl'
}

/**
 * Whether a package that names platforms names this one. One that names none runs anywhere, and npm decides about it.
 * @param {Platform} platform
 */
export const isForThisPlatform = ({ os, cpu, libc: wanted }) =>
  (os ?? cpu) !== undefined &&
  includes(os, process.platform) &&
  includes(cpu, process.arch) &&
  (wanted === undefined || includes(wanted, libc()))

/**
 * @param {string | string[] | undefined} names
 * @param {string} name
 */
const includes = (names, name) => names === undefined || [names].flat().includes(name)
