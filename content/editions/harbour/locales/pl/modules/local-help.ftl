meta_fxyyd4jm = Dojazd i ktoś obok

## local-help

local-help_fcbiq6qc = Dojazd i ktoś obok
local-help_o6vfnlxx = Proszę do nas zadzwonić, jeśli nie można dojechać samodzielnie. Nasi kierowcy to wolontariusze.
local-help_2zysfjsa = Proszę zadzwonić kilka dni przed wizytą.
local-help_6ui6ywo2 = Proszę powiedzieć, czy potrzebne jest miejsce na wózek inwalidzki.
local-help_p3o5b7uh = Jeśli nikt nie może pójść na wizytę, proszę poprosić o to nas.
