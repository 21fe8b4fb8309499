<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1. Finished vertical perfume ads from a photo and a sentence, on your own machine.</source>
        <translation>Version %1. Des publicités de parfum verticales, finies, à partir d’une photo et d’une phrase, sur votre propre machine.</translation>
    </message>
</context>
<context>
    <name>AngleRail</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>AngleRow</name>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>AngleSlot</name>
    <message>
        <source>%1, empty, press to add a photo</source>
        <translation>%1, vide, appuyez pour ajouter une photo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message>
        <source>Nobody knows whether this was charged. Look again, go on without it, or pay for it once more.</source>
        <translation>Personne ne sait si cela a été facturé. Regardez encore, continuez sans, ou payez une nouvelle fois.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Payer à nouveau</translation>
    </message>
</context>
<context>
    <name>BeginFromSheet</name>
    <message>
        <source>Start from a campaign</source>
        <translation>Partir d’une campagne</translation>
    </message>
    <message>
        <source>There is no other campaign yet.</source>
        <translation>Il n’y a pas encore d’autre campagne.</translation>
    </message>
    <message>
        <source>Its brief is taken over, and its storyboard when it is for the same perfume. Undo brings yours back.</source>
        <translation>Son brief est repris, et son storyboard s’il s’agit du même parfum. Annuler ramène le vôtre.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Add a scene before the last one</source>
        <translation>Ajouter une scène avant la dernière</translation>
    </message>
    <message>
        <source>Fix everything</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>BrandColours</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, appuyez pour retirer</translation>
    </message>
    <message>
        <source>#c9a35b</source>
        <translation>#c9a35b</translation>
    </message>
</context>
<context>
    <name>BrandGuidelines</name>
    <message>
        <source>Guidelines</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Drop the guidelines</source>
        <translation>Déposez la charte</translation>
    </message>
    <message>
        <source>Reading, on this machine…</source>
        <translation>Lecture, sur cette machine…</translation>
    </message>
    <message>
        <source>The guidelines are kept. Drop newer ones any time.</source>
        <translation>La charte est gardée. Déposez-en une plus récente quand vous voulez.</translation>
    </message>
    <message>
        <source>Drop a PDF or a picture. Colours, typefaces and words are read here and proposed to you.</source>
        <translation>Déposez un PDF ou une image. Couleurs, caractères et mots sont lus ici et vous sont proposés.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Choose the guidelines</source>
        <translation>Choisir la charte</translation>
    </message>
    <message>
        <source>Guidelines (%1)</source>
        <translation>Charte (%1)</translation>
    </message>
</context>
<context>
    <name>BrandLogo</name>
    <message>
        <source>Drop the logo</source>
        <translation>Déposez le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A logo with transparent ground looks best</source>
        <translation>Un logo sur fond transparent rend le mieux</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose another logo</source>
        <translation>Choisir un autre logo</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>BrandRail</name>
    <message>
        <source>Everything archived</source>
        <translation>Tout ce qui est archivé</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
</context>
<context>
    <name>BrandRow</name>
    <message>
        <source>1 perfume</source>
        <translation>1 parfum</translation>
    </message>
    <message>
        <source>%1 perfumes</source>
        <translation>%1 parfums</translation>
    </message>
    <message>
        <source>Name and logo to come</source>
        <translation>Nom et logo à venir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>BrandSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What stands under the name, if anything</source>
        <translation>Ce qui figure sous le nom, s’il y a lieu</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Such as Cormorant Garamond</source>
        <translation>Par exemple Cormorant Garamond</translation>
    </message>
</context>
<context>
    <name>BrandStart</name>
    <message>
        <source>Two things make the brand. Everything else can wait.</source>
        <translation>Deux choses font la marque. Tout le reste peut attendre.</translation>
    </message>
    <message>
        <source>Its name stands</source>
        <translation>Son nom est là</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Écrivez son nom</translation>
    </message>
    <message>
        <source>Its logo stands</source>
        <translation>Son logo est là</translation>
    </message>
    <message>
        <source>Drop its logo</source>
        <translation>Déposez son logo</translation>
    </message>
</context>
<context>
    <name>BrandViewModel</name>
    <message>
        <source>Taken over from the guidelines</source>
        <translation>Repris de la charte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Partir de…</translation>
    </message>
    <message>
        <source>Take over the brief and the storyboard of another campaign</source>
        <translation>Reprendre le brief et le storyboard d’une autre campagne</translation>
    </message>
    <message>
        <source>What is the ad about?</source>
        <translation>De quoi parle la publicité ?</translation>
    </message>
    <message>
        <source>Gold at night, slow, rain on the glass, the rose opens</source>
        <translation>De l’or dans la nuit, lent, la pluie sur le verre, la rose s’ouvre</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Appel à l’action</translation>
    </message>
    <message>
        <source>Discover it now</source>
        <translation>Découvrez-le maintenant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cut out anew from the photo. Undo brings your strokes back.</source>
        <translation>Détourer à nouveau depuis la photo. Annuler ramène vos traits.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>BrushCanvas</name>
    <message>
        <source>Paint on the cut-out</source>
        <translation>Peindre sur le détourage</translation>
    </message>
</context>
<context>
    <name>CampaignCard</name>
    <message>
        <source>%1, %2, %3 s, %4</source>
        <translation>%1, %2, %3 s, %4</translation>
    </message>
    <message>
        <source>%1  ·  %2 s</source>
        <translation>%1  ·  %2 s</translation>
    </message>
</context>
<context>
    <name>CampaignGrid</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
</context>
<context>
    <name>CampaignGridModel</name>
    <message>
        <source>Gold luxe</source>
        <translation>Luxe doré</translation>
    </message>
    <message>
        <source>Dark elegance</source>
        <translation>Élégance sombre</translation>
    </message>
    <message>
        <source>Romantic floral</source>
        <translation>Floral romantique</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>En tournage</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
</context>
<context>
    <name>CampaignMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>Remettre dans la bibliothèque</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>outdated</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1: %2, passed</source>
        <translation>%1 : %2, conforme</translation>
    </message>
    <message>
        <source>%1: %2, wanted %3</source>
        <translation>%1 : %2, attendu %3</translation>
    </message>
    <message>
        <source>Wanted: %1. %2</source>
        <translation>Attendu : %1. %2</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>As soon as a variation is generated it plays here, beside the others.</source>
        <translation>Dès qu’une variation est générée, elle se joue ici, à côté des autres.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Aller à Générer</translation>
    </message>
    <message>
        <source>Way to compare</source>
        <translation>Manière de comparer</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Bascule</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Safe zone</source>
        <translation>Zone sûre</translation>
    </message>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
    <message>
        <source>Notes and choices</source>
        <translation>Notes et choix</translation>
    </message>
    <message>
        <source>Edit variation %1</source>
        <translation>Monter la variation %1</translation>
    </message>
    <message>
        <source>Choose variation %1</source>
        <translation>Choisir la variation %1</translation>
    </message>
    <message>
        <source>Go on with it on the timeline</source>
        <translation>Poursuivre sur la timeline</translation>
    </message>
    <message>
        <source>Keep this one; the others stay</source>
        <translation>Garder celle-ci ; les autres restent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The difference needs a graphics card. Wipe and flip work without one.</source>
        <translation>La différence demande une carte graphique. Volet et bascule s’en passent.</translation>
    </message>
</context>
<context>
    <name>Crumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
</context>
<context>
    <name>CutoutWords</name>
    <message>
        <source>Shown as a framed photo</source>
        <translation>Montré comme une photo encadrée</translation>
    </message>
    <message>
        <source>Clear glass, laid into the light</source>
        <translation>Verre clair, posé dans la lumière</translation>
    </message>
    <message>
        <source>Sharp, large enough, edge clean</source>
        <translation>Net, assez grand, contour propre</translation>
    </message>
    <message>
        <source>Edge clean</source>
        <translation>Contour propre</translation>
    </message>
    <message>
        <source>Look at the edge</source>
        <translation>Vérifiez le contour</translation>
    </message>
    <message>
        <source>From the file’s own transparency</source>
        <translation>D’après la transparence du fichier</translation>
    </message>
    <message>
        <source>Along the edges of the photo</source>
        <translation>Le long des contours de la photo</translation>
    </message>
    <message>
        <source>From two photos</source>
        <translation>D’après deux photos</translation>
    </message>
    <message>
        <source>By the light it lets through</source>
        <translation>Par la lumière qu’il laisse passer</translation>
    </message>
    <message>
        <source>Not cut out</source>
        <translation>Non détouré</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>With a trained model</source>
        <translation>Avec un modèle entraîné</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Rien à livrer pour l’instant</translation>
    </message>
    <message>
        <source>A film can leave once it is generated.</source>
        <translation>Un film peut partir une fois généré.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Aller à Générer</translation>
    </message>
    <message>
        <source>The timeline has changed since this film was made. Update it first, or deliver it as it was.</source>
        <translation>La timeline a changé depuis que ce film a été fait. Mettez-le à jour d’abord, ou livrez-le tel quel.</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Vers la timeline</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Difference between two variations; black where they are the same</source>
        <translation>Différence entre deux variations ; noir là où elles sont pareilles</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Masquer le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open the report file</source>
        <translation>Ouvrir le fichier du rapport</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export %1 files</source>
        <translation>Exporter %1 fichiers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copied, checked, with a report beside it; files that are there stay</source>
        <translation>Copié, vérifié, avec un rapport à côté ; les fichiers présents restent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare sheet</source>
        <translation>Planche comparative</translation>
    </message>
    <message>
        <source>One picture with all variations side by side</source>
        <translation>Une image avec toutes les variations côte à côte</translation>
    </message>
</context>
<context>
    <name>FilmPick</name>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Drop the photo of a bottle</source>
        <translation>Déposez la photo d’un flacon</translation>
    </message>
    <message>
        <source>A brand and a perfume appear by themselves, and the bottle is cut out at once. Nothing has to be filled in first.</source>
        <translation>Une marque et un parfum apparaissent d’eux-mêmes, et le flacon est détouré aussitôt. Rien à remplir d’abord.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Try the demo bottle</source>
        <translation>Essayer le flacon de démonstration</translation>
    </message>
    <message>
        <source>Everything stays on this machine: no account, no key, no network.</source>
        <translation>Tout reste sur cette machine : ni compte, ni clé, ni réseau.</translation>
    </message>
    <message>
        <source>shows the keys</source>
        <translation>montre les touches</translation>
    </message>
    <message>
        <source>Choose photos of a bottle</source>
        <translation>Choisir des photos d’un flacon</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
    <message>
        <source>This film cannot be played here. It can still be exported.</source>
        <translation>Ce film ne peut pas être lu ici. Il peut toujours être exporté.</translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message>
        <source>1 thing breaks the shot grammar</source>
        <translation>1 chose enfreint la grammaire des plans</translation>
    </message>
    <message>
        <source>%1 things break the shot grammar</source>
        <translation>%1 choses enfreignent la grammaire des plans</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate %1 ads</source>
        <translation>Générer %1 publicités</translation>
    </message>
    <message>
        <source>Make the ads of this storyboard</source>
        <translation>Faire les publicités de ce storyboard</translation>
    </message>
</context>
<context>
    <name>GenerationColumn</name>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>GenerationHead</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making these ads; what is finished stays</source>
        <translation>Cesser de faire ces publicités ; ce qui est fini reste</translation>
    </message>
    <message>
        <source>Tried again at the end</source>
        <translation>Réessayé à la fin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make what failed again; what is finished stays</source>
        <translation>Refaire ce qui a échoué ; ce qui est fini reste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Ouvrir la timeline</translation>
    </message>
    <message>
        <source>All ads</source>
        <translation>Toutes les publicités</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphère</translation>
    </message>
</context>
<context>
    <name>KeepPresetSheet</name>
    <message>
        <source>Keep as a preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It keeps the length, the number of variations, the style and the call to action.</source>
        <translation>Il garde la durée, le nombre de variations, le style et l’appel à l’action.</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>LeavingFilm</name>
    <message>
        <source>The film; drag it out of the window to take it along</source>
        <translation>Le film ; tirez-le hors de la fenêtre pour l’emporter</translation>
    </message>
    <message>
        <source>Drag it out to take it along</source>
        <translation>Tirez-le dehors pour l’emporter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>%1 of %2 campaigns chosen</source>
        <translation>%1 campagnes choisies sur %2</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 campagne</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 campagnes</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Chercher des campagnes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>%1 archived</source>
        <translation>%1 : mis aux archives</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 : supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>brands</source>
        <translation>marques</translation>
    </message>
    <message>
        <source>perfumes</source>
        <translation>parfums</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campagnes</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Drop photos to add a perfume</source>
        <translation>Déposez des photos pour ajouter un parfum</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No campaign, perfume or brand has all of these words.</source>
        <translation>Aucune campagne, aucun parfum ni aucune marque n’a tous ces mots.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>What you archive is kept here, out of the way.</source>
        <translation>Ce que vous archivez est gardé ici, à l’écart.</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>No perfume yet</source>
        <translation>Pas encore de parfum</translation>
    </message>
    <message>
        <source>Open a perfume and start its first campaign.</source>
        <translation>Ouvrez un parfum et lancez sa première campagne.</translation>
    </message>
    <message>
        <source>Drop the photo of a bottle anywhere here.</source>
        <translation>Déposez la photo d’un flacon n’importe où ici.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>LibraryViewModel</name>
    <message>
        <source>Started with the same brief for “%1”</source>
        <translation>Lancée avec le même brief pour « %1 »</translation>
    </message>
    <message>
        <source>It is a draft until you plan it. The other campaign stays as it is.</source>
        <translation>C’est un brouillon tant que vous ne la planifiez pas. L’autre campagne reste telle quelle.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>GenAds Desktop</source>
        <translation>GenAds Desktop</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>About GenAds Desktop</source>
        <translation>À propos de GenAds Desktop</translation>
    </message>
    <message>
        <source>Choose photos of a bottle</source>
        <translation>Choisir des photos d’un flacon</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
</context>
<context>
    <name>MusicSection</name>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>whole variation</source>
        <translation>toute la variation</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Without music</source>
        <translation>Sans musique</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Musique %1</translation>
    </message>
</context>
<context>
    <name>MusicTrack</name>
    <message>
        <source>Music, muted</source>
        <translation>Musique, coupée</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>No music yet; an update composes it.</source>
        <translation>Pas encore de musique ; une mise à jour la compose.</translation>
    </message>
</context>
<context>
    <name>NoteTier</name>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, appuyez pour retirer</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>bergamot</source>
        <translation>bergamote</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ambre</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>On variation %1, %2</source>
        <translation>Sur la variation %1, %2</translation>
    </message>
    <message>
        <source>What works, what does not</source>
        <translation>Ce qui marche, ce qui ne marche pas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Enter keeps the variation in focus; the others stay, and you may think again.</source>
        <translation>Rien n’est encore choisi. Entrée garde la variation en vue ; les autres restent, et vous pouvez changer d’avis.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>OwnerMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate without perfumes</source>
        <translation>Dupliquer sans les parfums</translation>
    </message>
    <message>
        <source>Duplicate without campaigns</source>
        <translation>Dupliquer sans les campagnes</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>Remettre dans la bibliothèque</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete with its perfumes</source>
        <translation>Supprimer avec ses parfums</translation>
    </message>
    <message>
        <source>Delete with its campaigns</source>
        <translation>Supprimer avec ses campagnes</translation>
    </message>
</context>
<context>
    <name>PerfumeCard</name>
    <message>
        <source>1 campaign</source>
        <translation>1 campagne</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 campagnes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>PerfumeForm</name>
    <message>
        <source>Name, logo and guidelines of the brand</source>
        <translation>Nom, logo et charte de la marque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Unisex</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Eau de Parfum</source>
        <translation>Eau de Parfum</translation>
    </message>
    <message>
        <source>Top notes</source>
        <translation>Notes de tête</translation>
    </message>
    <message>
        <source>Heart notes</source>
        <translation>Notes de cœur</translation>
    </message>
    <message>
        <source>Base notes</source>
        <translation>Notes de fond</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
</context>
<context>
    <name>PerfumePage</name>
    <message>
        <source>Drop photos; their side is read from the name</source>
        <translation>Déposez des photos ; leur côté se lit dans le nom</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Détourage</translation>
    </message>
    <message>
        <source>Gold luxe</source>
        <translation>Luxe doré</translation>
    </message>
    <message>
        <source>Dark elegance</source>
        <translation>Élégance sombre</translation>
    </message>
    <message>
        <source>Romantic floral</source>
        <translation>Floral romantique</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Floral</source>
        <translation>Floral</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Correct the cut-out by hand</source>
        <translation>Corriger le détourage à la main</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>Choose the same view on another ground</source>
        <translation>Choisir la même vue sur un autre fond</translation>
    </message>
</context>
<context>
    <name>PerfumeStrip</name>
    <message>
        <source>Perfumes</source>
        <translation>Parfums</translation>
    </message>
</context>
<context>
    <name>PerfumeViewModel</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Interface of the platform</source>
        <translation>Interface de la plateforme</translation>
    </message>
</context>
<context>
    <name>PlacementHandle</name>
    <message>
        <source>Bottle in the picture</source>
        <translation>Flacon dans l’image</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus change its size</source>
        <translation>Les flèches le déplacent, plus et moins changent sa taille</translation>
    </message>
</context>
<context>
    <name>PlacementSection</name>
    <message>
        <source>Bottle</source>
        <translation>Flacon</translation>
    </message>
    <message>
        <source>not in the shot</source>
        <translation>hors du plan</translation>
    </message>
    <message>
        <source>In the shot</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinaison</translation>
    </message>
</context>
<context>
    <name>PresetChip</name>
    <message>
        <source>Remove the preset %1</source>
        <translation>Retirer le préréglage %1</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Keep these choices as a preset</source>
        <translation>Garder ces choix comme préréglage</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview is following</source>
        <translation>L’aperçu suit</translation>
    </message>
    <message>
        <source>Outdated take</source>
        <translation>Prise périmée</translation>
    </message>
    <message>
        <source>Not filmed yet</source>
        <translation>Pas encore filmée</translation>
    </message>
    <message>
        <source>Another take fits</source>
        <translation>Une autre prise convient</translation>
    </message>
    <message>
        <source>Still of the change</source>
        <translation>Image du changement</translation>
    </message>
    <message>
        <source>Hold to see the take</source>
        <translation>Maintenir pour voir la prise</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>GenAds Desktop cannot open its home</source>
        <translation>GenAds Desktop ne peut pas ouvrir son dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Photo of the bottle</source>
        <translation>Photo du flacon</translation>
    </message>
    <message>
        <source>The bottle, cut out</source>
        <translation>Le flacon, détouré</translation>
    </message>
    <message>
        <source>Cutting out…</source>
        <translation>Détourage…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>This is what they say. Keep what is right.</source>
        <translation>Voici ce qu’elle dit. Gardez ce qui est juste.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Reprendre %n</numerusform>
            <numerusform>Reprendre les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Change the second photo</source>
        <translation>Changer la seconde photo</translation>
    </message>
    <message>
        <source>Add a photo on another ground</source>
        <translation>Ajouter une photo sur un autre fond</translation>
    </message>
    <message>
        <source>The same view on light and on dark gives clear glass an exact cut-out.</source>
        <translation>La même vue sur clair et sur sombre donne au verre un détourage exact.</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <source>Builds</source>
        <translation>Fabrications</translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>Builds</source>
        <translation>Fabrications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is being made. Ads that are generated appear here.</source>
        <translation>Rien n’est en fabrication. Les publicités générées apparaissent ici.</translation>
    </message>
    <message>
        <source>Drag what waits, or move it with Alt and the arrow keys, to change its turn.</source>
        <translation>Tirez ce qui attend, ou déplacez-le avec Alt et les flèches, pour changer son tour.</translation>
    </message>
</context>
<context>
    <name>QueueItem</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ôter de la liste</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReplanBar</name>
    <message>
        <source>The brief has changed, the storyboard is still yours</source>
        <translation>Le brief a changé, le storyboard est resté le vôtre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Replanifier</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>SafeZone</name>
    <message>
        <source>Safe zone</source>
        <translation>Zone sûre</translation>
    </message>
</context>
<context>
    <name>SceneCard</name>
    <message>
        <source>Scene %1, %2, %3</source>
        <translation>Scène %1, %2, %3</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>SceneClip</name>
    <message>
        <source>Scene %1, %2, %3 seconds</source>
        <translation>Scène %1, %2, %3 secondes</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Différent : %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Not filmed</source>
        <translation>Non filmée</translation>
    </message>
    <message>
        <source>Take at hand</source>
        <translation>Prise à disposition</translation>
    </message>
    <message>
        <source>Filming scene %1</source>
        <translation>Tournage de la scène %1</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>The scene before</source>
        <translation>La scène précédente</translation>
    </message>
    <message>
        <source>The scene after</source>
        <translation>La scène suivante</translation>
    </message>
    <message>
        <source>Back to the brief</source>
        <translation>Retour au brief</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>The bottle is in the shot</source>
        <translation>Le flacon est dans le plan</translation>
    </message>
    <message>
        <source>It comes in by a dissolve</source>
        <translation>Elle arrive en fondu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Deuxième ligne</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Troisième ligne</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SceneMenu</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Add a scene after it</source>
        <translation>Ajouter une scène après</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Split at the playhead</source>
        <translation>Couper à la tête de lecture</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>New scene after this</source>
        <translation>Nouvelle scène après celle-ci</translation>
    </message>
    <message>
        <source>Come in by a cut</source>
        <translation>Arriver en coupe franche</translation>
    </message>
    <message>
        <source>Come in by a dissolve</source>
        <translation>Arriver en fondu</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position in the film</source>
        <translation>Position dans le film</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>SentenceBox</name>
    <message>
        <source>Say what should change</source>
        <translation>Dites ce qui doit changer</translation>
    </message>
    <message>
        <source>Make the second scene brighter, drop the call to action</source>
        <translation>Rends la deuxième scène plus claire, retire l’appel à l’action</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris : %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes at once. Words in the films stay as they are written.</source>
        <translation>Change aussitôt. Les mots des films restent comme ils sont écrits.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark keeps the eye on the pictures.</source>
        <translation>Le sombre garde l’œil sur les images.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvement réduit</translation>
    </message>
    <message>
        <source>Nothing in the interface slides or fades. Films play as ever.</source>
        <translation>Rien ne glisse ni ne se fond dans l’interface. Les films se jouent comme toujours.</translation>
    </message>
    <message>
        <source>Making ads</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Draws every scene on this machine: no key, no network, no cost.</source>
        <translation>Dessine chaque scène sur cette machine : ni clé, ni réseau, ni coût.</translation>
    </message>
    <message>
        <source>Local, free</source>
        <translation>Local, gratuit</translation>
    </message>
    <message>
        <source>Quality of takes</source>
        <translation>Qualité des prises</translation>
    </message>
    <message>
        <source>Draft is quick to look at; best keeps the finest grain.</source>
        <translation>Brouillon se regarde vite ; meilleure garde le grain le plus fin.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Ads at the same time</source>
        <translation>Publicités à la fois</translation>
    </message>
    <message>
        <source>Others wait in the queue.</source>
        <translation>Les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>Drawing processes</source>
        <translation>Processus de dessin</translation>
    </message>
    <message>
        <source>More draw faster and leave less for other programs.</source>
        <translation>Plus nombreux, ils dessinent plus vite et laissent moins aux autres programmes.</translation>
    </message>
    <message>
        <source>Chosen by the program: one a core, four at most.</source>
        <translation>Choisi par le programme : un par cœur, quatre au plus.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Use the home</source>
        <translation>Utiliser le dossier principal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier principal</translation>
    </message>
    <message>
        <source>%1 (decided by the environment variable %2)</source>
        <translation>%1 (décidé par la variable d’environnement %2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Some changes hold from the next start.</source>
        <translation>Certains changements valent à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Choose the folder for media</source>
        <translation>Choisir le dossier des médias</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Decided by the environment variable %1, so it cannot be changed here.</source>
        <translation>Décidé par la variable d’environnement %1 ; cela ne peut donc pas être changé ici.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Back, faster each time</source>
        <translation>En arrière, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Forward, faster each time</source>
        <translation>En avant, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>One frame back or on</source>
        <translation>Une image en arrière ou en avant</translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation>Une seconde en arrière ou en avant</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>Begin or end of the loop</source>
        <translation>Début ou fin de la boucle</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Show a variation</source>
        <translation>Montrer une variation</translation>
    </message>
    <message>
        <source>Choose the variation shown</source>
        <translation>Choisir la variation montrée</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Update what is outdated</source>
        <translation>Mettre à jour ce qui est périmé</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Retirer la scène</translation>
    </message>
    <message>
        <source>Settle what is written</source>
        <translation>Valider ce qui est écrit</translation>
    </message>
    <message>
        <source>Finding one&apos;s way</source>
        <translation>S’y retrouver</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>À la commande suivante</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>À la précédente</translation>
    </message>
    <message>
        <source>Press the control</source>
        <translation>Actionner la commande</translation>
    </message>
    <message>
        <source>Close or cancel</source>
        <translation>Fermer ou annuler</translation>
    </message>
</context>
<context>
    <name>ShotSection</name>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Pull focus to the bottle</source>
        <translation>Faire le point sur le flacon</translation>
    </message>
    <message>
        <source>Come in by a dissolve</source>
        <translation>Arriver en fondu</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>StepTabs</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>StoryboardView</name>
    <message>
        <source>Planning the storyboard</source>
        <translation>Préparation du storyboard</translation>
    </message>
    <message>
        <source>The storyboard appears here.</source>
        <translation>Le storyboard apparaît ici.</translation>
    </message>
</context>
<context>
    <name>StyleRow</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Compare with the take that plays</source>
        <translation>Comparer à la prise qui joue</translation>
    </message>
    <message>
        <source>%1, plays</source>
        <translation>%1, joue</translation>
    </message>
    <message>
        <source>%1, fresh</source>
        <translation>%1, à jour</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>TakeCompare</name>
    <message>
        <source>Keep take %1</source>
        <translation>Garder la prise %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>Takes of scene %1</source>
        <translation>Prises de la scène %1</translation>
    </message>
    <message>
        <source>Nobody has filmed this scene yet. An update does.</source>
        <translation>Personne n’a encore filmé cette scène. Une mise à jour le fait.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Text of scene %1: %2</source>
        <translation>Texte de la scène %1 : %2</translation>
    </message>
</context>
<context>
    <name>TextHandle</name>
    <message>
        <source>Text in the picture</source>
        <translation>Texte dans l’image</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Type of line %1</source>
        <translation>Caractère de la ligne %1</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Letters drift apart</source>
        <translation>Les lettres s’écartent</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Nothing to edit yet</source>
        <translation>Rien à monter pour l’instant</translation>
    </message>
    <message>
        <source>Plan the campaign on its brief first; its storyboard is edited here.</source>
        <translation>Planifiez d’abord la campagne sur son brief ; son storyboard se monte ici.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Split the scene at the playhead</source>
        <translation>Couper la scène à la tête de lecture</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Dupliquer la scène</translation>
    </message>
    <message>
        <source>New scene after this</source>
        <translation>Nouvelle scène après celle-ci</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Retirer la scène</translation>
    </message>
    <message>
        <source>Snap to cuts, playhead and seconds</source>
        <translation>Aimanter aux coupes, à la tête de lecture et aux secondes</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the whole ad</source>
        <translation>Montrer toute la publicité</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <source>Use the music</source>
        <translation>Utiliser la musique</translation>
    </message>
    <message>
        <source>Leave the music out</source>
        <translation>Laisser la musique de côté</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>TrailRow</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Time %1</source>
        <translation>Temps %1</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Durée %1</translation>
    </message>
    <message>
        <source>Section begins here</source>
        <translation>La section commence ici</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Section ends here</source>
        <translation>La section finit ici</translation>
    </message>
    <message>
        <source>Play the whole film</source>
        <translation>Lire tout le film</translation>
    </message>
    <message>
        <source>Loop the section</source>
        <translation>Boucler la section</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>Make what is outdated in this variation, and nothing else</source>
        <translation>Faire ce qui est périmé dans cette variation, et rien d’autre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>VariationEntry</name>
    <message numerus="yes">
        <source>Branched from %1, %n difference(s)</source>
        <translation>
            <numerusform>Dérivée de %1, %n différence</numerusform>
            <numerusform>Dérivée de %1, %n différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariationRail</name>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Branch this variation</source>
        <translation>Dériver cette variation</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1, autre</translation>
    </message>
    <message>
        <source>Branch the variation</source>
        <translation>Dériver la variation</translation>
    </message>
    <message>
        <source>Rename the variation</source>
        <translation>Renommer la variation</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Dériver</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The copy keeps every take. Only what you change in it is filmed again.</source>
        <translation>La copie garde chaque prise. Seul ce que vous y changez est refilmé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>WipeHandle</name>
    <message>
        <source>Edge of the wipe</source>
        <translation>Bord du volet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Drop it here</source>
        <translation>Déposez-la ici</translation>
    </message>
</context>
</TS>
