package vn.chot.register;

/** Values as people read them: {@code 27/4/2021}, {@code 1.500.000 đ}, the label of a choice. */
public final class Show {
  private final Directory directory;

  public Show(Directory directory) {
    this.directory = directory;
  }

  public String value(Field field, Value value, boolean english) {
    throw new UnsupportedOperationException("follows" + directory);
  }
}
