/** Tells a person in one sentence why a database can't be moved, saved or restored. Nothing has been half done. */
export class TransferFault extends Error {
  override readonly name = 'TransferFault'
}
