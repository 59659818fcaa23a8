why_aaaaaaaa = نص
