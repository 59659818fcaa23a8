## meta

meta_eenzvpft = 关于这些信息

## intro

intro_tpyqf6hi = 这些信息是一般性的，不能代替您的医疗团队的建议。它独立于启发它的项目和机构。没有任何医院、公司或患者组织批准过这些信息。
