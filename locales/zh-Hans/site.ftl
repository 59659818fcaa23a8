## meta

meta_bqhhkvip = 与消化系统癌症共同生活
meta_uxksdycs = 为消化系统癌症患者和照护者提供的通俗指南、填写表和问题清单。
