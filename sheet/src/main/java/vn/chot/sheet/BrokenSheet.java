package vn.chot.sheet;

/** Says, from deep inside a file, that reading stops and why. */
final class BrokenSheet extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient SheetFault fault;

  BrokenSheet(SheetFault fault) {
    super(fault.code(), null, false, false);
    this.fault = fault;
  }

  SheetFault fault() {
    return fault;
  }
}
