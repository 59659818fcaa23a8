# Names that must not be translated freely.

-licence-name = CC BY 4.0
