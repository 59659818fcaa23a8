### variables:
### content: See **the team** [now][call-team] today[^akl-2011].
good = Sehen Sie **das Team** [jetzt][call-team] heute[^akl-2011].
link-dropped = Sehen Sie **das Team** jetzt heute[^akl-2011].
link-label-translated = Sehen Sie **das Team** [jetzt][ruf-team] heute[^akl-2011].
note-dropped = Sehen Sie **das Team** [jetzt][call-team] heute.
note-changed = Sehen Sie **das Team** [jetzt][call-team] heute[^akl-2012].
note-added = Sehen Sie **das Team** [jetzt][call-team] heute[^akl-2011][^akl-2011].
strong-dropped = Sehen Sie das Team [jetzt][call-team] heute[^akl-2011].
html = Sehen Sie <b>das Team</b> [jetzt][call-team] heute[^akl-2011].
destination = Sehen Sie **das Team** [jetzt](https://example.org) heute[^akl-2011].
left-over = Sehen Sie **das Team [jetzt][call-team] heute[^akl-2011].
variants =
    { 1 ->
        [one] Sehen Sie **das Team** [jetzt][call-team] heute[^akl-2011].
       *[other] Sehen Sie **das Team** heute[^akl-2011].
    }
