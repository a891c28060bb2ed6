-- Whether somebody of a bundle stood in the register already, or was entered with it.
alter table surveillance.bundle_person add column matched boolean;
