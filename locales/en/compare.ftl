# Two measurements beside each other.
compare-lead = Choose an earlier and a later measurement. You see per subject what changed.
compare-item = { $number }. { $name }, { $date }
compare-before = First
compare-after = Later
compare-pick-two = Choose two different measurements.
compare-unreadable = One of the measurements cannot be read.
compare-one-only = There is only one measurement on this device. You can open a copy of another one.
compare-moved = { $dimension }: { $before } of { $total } → { $after } of { $total } in place
compare-stayed = { $dimension }: stayed { $after } of { $total } in place
compare-came = Came in place: { $statement }
compare-went = Is not in place any more: { $statement }
compare-unanswered = { $dimension }: not filled in in one of the measurements
compare-two-municipalities = You compare two municipalities: { $before } and { $after }. This page is meant for two measurements of the same municipality.
