package vn.chot.rules;

/** Where a row holds. */
public sealed interface Territory {

  /** The whole country. */
  record National() implements Territory {
    @Override
    public String toString() {
      return "cả nước";
    }
  }

  /** One province, by its code or name. */
  record Province(String code) implements Territory {
    @Override
    public String toString() {
      return "tỉnh " + code;
    }
  }

  /** One unit within a province, by its code. */
  record Unit(String code) implements Territory {
    @Override
    public String toString() {
      return code;
    }
  }
}
