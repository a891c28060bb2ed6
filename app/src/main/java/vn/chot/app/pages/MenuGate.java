package vn.chot.app.pages;

/** The question about a menu entry that roles alone do not answer, put to whom its roles let in. */
public interface MenuGate {

  /** Whether this gate stands before the entry. */
  boolean guards(MenuItem item);

  /** Whether it is open to whoever looks now. */
  boolean open();
}
