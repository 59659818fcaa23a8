meta_hivj36vk = Wspólne jedzenie

## intro

intro_vo2dvvph = Proszę jeść z lubianymi ludźmi, nawet jeśli je się mało. Nasze grupy jedzą razem raz w miesiącu i nikt nie liczy tego, co zostaje na talerzu.
intro_jgw7xzlb = Gdy opiekujemy się kimś chorym, dobrze jest podawać małe porcje. Jeśli chory odmawia, proszę to przyjąć, bo nacisk może utrudniać jedzenie. Przed postem religijnym proszę zapytać zespół leczący.
