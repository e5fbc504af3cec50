/** One row of a binary COPY; fields are counted from 0. Reading a null as a value is an error of the caller. */
export interface CopiedRow {
  readonly isNull: (field: number) => boolean
  readonly int32: (field: number) => number
  readonly float64: (field: number) => number
  /** Of a text or the label of an enum. */
  readonly text: (field: number) => string
  /** Four bytes of anything, from the fourfold of `index`, as a number; zeros behind its end. */
  readonly word: (field: number, index: number) => number
  /** How many bytes there are, and a copy of them to somewhere else. */
  readonly length: (field: number) => number
  readonly copyTo: (field: number, target: Uint8Array) => void
}

/** Takes PostgreSQL's binary COPY format apart, in pieces as they come (documentation of COPY, "Binary Format"). */
export class BinaryRows implements CopiedRow {
  readonly #onRow: (row: CopiedRow) => void
  /** What has come and is not read yet lies at the beginning. It is used again and again: rows can be megabytes. */
  #bytes = Buffer.allocUnsafe(FIRST_BYTES)
  #view = viewOf(this.#bytes)
  #there = 0
  /** How many bytes there must be before it is worth looking again. */
  #needed = HEADER_BYTES
  #isHeaderRead = false
  #hasEnded = false
  readonly #starts: number[] = []
  readonly #lengths: number[] = []

  constructor(onRow: (row: CopiedRow) => void) {
    this.#onRow = onRow
  }

  push(chunk: Buffer): void {
    this.#makeRoom(this.#there + chunk.length)
    chunk.copy(this.#bytes, this.#there)
    this.#there += chunk.length
    if (this.#there < this.#needed) return
    const read = this.#read()
    this.#bytes.copyWithin(0, read, this.#there)
    this.#there -= read
  }

  /** @throws Error when rows are missing */
  end(): void {
    if (!this.#hasEnded) throw new Error('COPY ended before its last row.')
  }

  isNull(field: number): boolean {
    return this.length(field) === NULL
  }

  int32(field: number): number {
    return this.#view.getInt32(this.#start(field))
  }

  float64(field: number): number {
    return this.#view.getFloat64(this.#start(field))
  }

  text(field: number): string {
    return this.#bytes.toString('utf8', this.#start(field), this.#end(field))
  }

  word(field: number, index: number): number {
    const at = this.#start(field) + index * 4
    const there = this.#end(field) - at
    if (there >= 4) return this.#view.getInt32(at)
    let word = 0
    for (let byte = 0; byte < there; byte += 1) word |= this.#view.getUint8(at + byte) << (24 - 8 * byte)
    return word
  }

  length(field: number): number {
    return this.#lengths[field] ?? NULL
  }

  copyTo(field: number, target: Uint8Array): void {
    this.#bytes.copy(target, 0, this.#start(field), this.#end(field))
  }

  /** Reads all rows that are there to the end; returns how many bytes that was. */
  #read(): number {
    let at = 0
    if (!this.#isHeaderRead) {
      const header = HEADER_BYTES + this.#view.getInt32(HEADER_BYTES - 4)
      if (this.#lacks(header)) return 0
      this.#isHeaderRead = true
      at = header
    }
    while (!this.#hasEnded) {
      const end = this.#rowFrom(at)
      if (end === null) {
        this.#needed -= at
        break
      }
      if (!this.#hasEnded) this.#onRow(this)
      at = end
    }
    return at
  }

  /** Finds the fields of the row that begins here; returns its end, or null when it has not all come. */
  #rowFrom(start: number): number | null {
    let at = start + 2
    if (this.#lacks(at)) return null
    const fields = this.#view.getInt16(start)
    this.#hasEnded = fields === TRAILER
    for (let field = 0; field < fields; field += 1) {
      if (this.#lacks(at + 4)) return null
      const length = this.#view.getInt32(at)
      at += 4
      this.#starts[field] = at
      this.#lengths[field] = length
      if (length > 0) at += length
    }
    return this.#lacks(at) ? null : at
  }

  #lacks(bytes: number): boolean {
    this.#needed = bytes
    return this.#there < bytes
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#bytes.length) return
    const wider = Buffer.allocUnsafe(2 * bytes)
    this.#bytes.copy(wider, 0, 0, this.#there)
    this.#bytes = wider
    this.#view = viewOf(wider)
  }

  #start(field: number): number {
    return this.#starts[field] ?? 0
  }

  #end(field: number): number {
    return this.#start(field) + Math.max(0, this.length(field))
  }
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length)
}

const FIRST_BYTES = 131_072

/** Signature, flags and the length of an extension. */
const HEADER_BYTES = 19
const NULL = -1
const TRAILER = -1
