package vn.chot.app.places;

/** How many rows a writing added and how many it changed. */
record Written(int added, int changed) {
  static final Written NOTHING = new Written(0, 0);

  Written plus(Written other) {
    return new Written(added + other.added, changed + other.changed);
  }

  boolean any() {
    return added + changed > 0;
  }
}
