package vn.chot.app.access;

import java.util.List;

/**
 * The question this room asks below: who else belongs to the demonstration? Their accounts are made
 * at its first start with the printed password.
 */
public interface DemoPeople {

  /** These accounts, in the order in which they are shown. */
  List<DemoAccount> people();
}
