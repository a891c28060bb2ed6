/**
 * Who is who: agencies as a dated tree with aliases, posts, and the names that papers use.
 *
 * <p>Owns agencies, their versions, successions and aliases; posts and who held them. Hears
 * nothing: whether an account is closed is read where it is shown. Tells the deeds of {@link
 * AgencyDeed}. Law: Luật Tổ chức chính quyền địa phương 2015 and 2025, Nghị định 24/2014/NĐ-CP,
 * 107/2020/NĐ-CP, 45/2025/NĐ-CP (departments of a province), Điều lệ Đảng (Party bodies).
 */
@NullMarked
@ApplicationModule(
    displayName = "agencies",
    allowedDependencies = {"access", "pages", "places"})
package vn.chot.app.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
